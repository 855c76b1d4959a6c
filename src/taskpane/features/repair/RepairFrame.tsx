import { Body1, Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type StoreApi, useStore } from "zustand";
import { Announced } from "../../components/Announced";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { LostFormulas } from "../start/LostFormulas";
import { SetUpWorking } from "../start/SetUpWorking";
import type { RepairPorts } from "./repair-ports";
import type { RepairStore } from "./repair-store";

/** A repair as views are given it. */
export interface Repair extends Pick<RepairPorts, "findCandidates"> {
  readonly store: StoreApi<RepairStore>;
}

/**
 * Shows how far a repair is instead of what needs the workbook, until it is done: the missing table
 * is there before all formulas are. Then it says so above what needs the workbook.
 */
export function RepairFrame({
  heading,
  store,
  children,
}: {
  readonly heading: string;
  readonly store: StoreApi<RepairStore>;
  readonly children: ReactNode;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const words = texts.scenarios.problem;
  const { cancel, dismiss, phase } = useStore(store);
  if (phase.kind === "working") {
    return (
      <SetUpWorking
        heading={heading}
        progress={phase.progress}
        isCancelling={phase.isCancelling}
        idleLabel={words.repairing}
        onCancel={cancel}
      />
    );
  }
  if (phase.kind !== "done") return children;
  const { lost, restored } = phase.report;
  const formulas = restored.reduce((sum, sheet) => sum + sheet.formulas, 0);
  return (
    <>
      <Notice
        intent={lost.length === 0 ? "success" : "warning"}
        title={words.repaired}
        actions={<Button onClick={dismiss}>{texts.scenarios.close}</Button>}
      >
        <Announced className={layout.group}>
          <Body1>{words.repairedFormulas(formulas)}</Body1>
          <LostFormulas lost={lost} />
        </Announced>
      </Notice>
      {children}
    </>
  );
}

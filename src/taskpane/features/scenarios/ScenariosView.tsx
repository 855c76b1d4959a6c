import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Notice } from "../../components/Notice";
import { Placeholder } from "../../components/Placeholder";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { type ScenarioEntry, scenariosOf } from "../../model/scenario-edits";
import { workbookSentence } from "../../refusal-text";
import { ScenarioEditor } from "../scenario/ScenarioEditor";
import { HistoryBar } from "./HistoryBar";
import { neededProblems } from "./needed-tables";
import { NewScenario } from "./NewScenario";
import { RenameScenario } from "./RenameScenario";
import { RepairOffer } from "./RepairOffer";
import { ScenarioList } from "./ScenarioList";
import type { WorkbookRefusal } from "../../../workbook/refusal";

type Page =
  | { readonly kind: "list" | "new" }
  | { readonly kind: "edit" | "rename"; readonly scenario: ScenarioEntry["row"]["id"] };

/** The views Szenarien and Szenario: the list, a new one, and the editor of one of them. */
export function ScenariosView({
  repair,
  onSetUp,
}: {
  /** adds tables and columns that are missing; nothing where it went well */
  readonly repair: () => Promise<WorkbookRefusal | undefined>;
  readonly onSetUp: () => void;
}) {
  const { texts } = useLanguage();
  const words = texts.scenarios;
  const { phase, problems, start, tables } = useModel();
  const [page, setPage] = useState<Page>({ kind: "list" });

  useEffect(() => {
    // Events may have been lost while another view was shown.
    void start();
  }, [start]);

  if (phase.kind === "reading") return <Placeholder label={words.reading} />;
  if (phase.kind === "unreadable") {
    return (
      <Notice
        intent="error"
        title={words.unreadable}
        actions={<Button onClick={() => void start()}>{texts.pane.retry}</Button>}
      >
        {workbookSentence(phase.refusal, texts)}
      </Notice>
    );
  }
  if (Object.keys(tables).length === 0) {
    return (
      <Notice
        intent="info"
        title={words.notSetUp}
        actions={<Button onClick={onSetUp}>{words.toStart}</Button>}
      >
        {words.notSetUpHint}
      </Notice>
    );
  }
  const needed = neededProblems(problems);
  if (needed.length > 0) return <RepairOffer problems={needed} repair={repair} />;

  const scenario =
    page.kind === "edit" || page.kind === "rename"
      ? scenariosOf(tables).find(({ row }) => row.id === page.scenario)
      : undefined;
  const toList = () => {
    setPage({ kind: "list" });
  };
  return (
    <>
      <HistoryBar />
      {page.kind === "new" ? (
        <NewScenario onDone={toList} onCancel={toList} />
      ) : scenario === undefined ? (
        <ScenarioList
          onOpen={({ row }) => {
            setPage({ kind: "edit", scenario: row.id });
          }}
          onAdd={() => {
            setPage({ kind: "new" });
          }}
          onRename={({ row }) => {
            setPage({ kind: "rename", scenario: row.id });
          }}
        />
      ) : page.kind === "rename" ? (
        <RenameScenario scenario={scenario} onDone={toList} />
      ) : (
        <ScenarioEditor scenario={scenario} onBack={toList} />
      )}
    </>
  );
}

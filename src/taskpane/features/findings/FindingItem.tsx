import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { StoreApi } from "zustand";
import type { FindingState } from "../../../tables/befunde";
import type { CheckedFinding } from "../../../workbook/checks/check-workbook";
import { findingWords } from "../../../workbook/checks/finding";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { FindingsStore } from "./findings-store";
import { ReasonForm } from "./ReasonForm";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** One finding: what it says, the way to its cell, and what became of it. */
export function FindingItem({
  store,
  checked: { cell, finding, id, reason, state },
  showsAdvice,
  canNote,
}: {
  readonly store: StoreApi<FindingsStore>;
  readonly checked: CheckedFinding;
  readonly showsAdvice: boolean;
  readonly canNote: boolean;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { checks, findings } = useLanguage().texts;
  const [isIgnoring, setIgnoring] = useState(false);
  const words = findingWords(finding, findings);
  const note = (next: FindingState, because: string) => {
    setIgnoring(false);
    void store.getState().note({ ids: [id], state: next, reason: because });
  };
  return (
    <li className={styles.item}>
      <span>{words.finding}</span>
      {showsAdvice ? <p className={layout.quiet}>{words.advice}</p> : null}
      {state === "offen" ? null : (
        <p className={layout.quiet}>{checks.stateWithReason(checks.states[state], reason)}</p>
      )}
      <div className={layout.actions}>
        {cell === undefined ? null : (
          <Button
            size="small"
            aria-label={checks.goToCell(cell.sheet, cell.address)}
            onClick={() => void store.getState().show(cell)}
          >
            {checks.goTo}
          </Button>
        )}
        {!canNote || state !== "offen" || isIgnoring ? null : (
          <>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                note("erledigt", reason);
              }}
            >
              {checks.done}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setIgnoring(true);
              }}
            >
              {checks.ignore}
            </Button>
          </>
        )}
        {!canNote || state === "offen" ? null : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              note("offen", reason);
            }}
          >
            {checks.reopen}
          </Button>
        )}
      </div>
      {isIgnoring ? (
        <ReasonForm
          onCancel={() => {
            setIgnoring(false);
          }}
          onSubmit={(because) => {
            note("ignoriert", because);
          }}
        />
      ) : null}
    </li>
  );
}

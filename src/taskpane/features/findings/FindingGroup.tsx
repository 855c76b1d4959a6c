import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { StoreApi } from "zustand";
import { findingWords, type Severity } from "../../../workbook/checks/finding";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { FindingItem } from "./FindingItem";
import type { FindingsStore } from "./findings-store";
import type { FindingsOfKind } from "./group-findings";
import { ReasonForm } from "./ReasonForm";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: "left",
  },
  severity: { flexShrink: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", width: "100%" },
});

const BADGE = {
  error: "danger",
  warning: "warning",
  hint: "informative",
} as const satisfies Record<Severity, string>;

/** Findings shown at first, and added by each "show more". */
const STEP = 20;

/** Findings of one kind behind a heading with their number: many alike stay readable. */
export function FindingGroup({
  store,
  group: { findings, kind, severity },
  canNote,
}: {
  readonly store: StoreApi<FindingsStore>;
  readonly group: FindingsOfKind;
  readonly canNote: boolean;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { checks, findings: words, severities } = useLanguage().texts;
  const [limit, setLimit] = useState(STEP);
  const [isIgnoring, setIgnoring] = useState(false);
  const open = findings.filter(({ state }) => state === "offen");
  const advices = new Set(findings.map(({ finding }) => findingWords(finding, words).advice));
  const [advice] = advices;
  return (
    <AccordionItem value={kind}>
      <AccordionHeader expandIconPosition="end">
        <span className={styles.header}>
          <Badge appearance="tint" className={styles.severity} color={BADGE[severity]}>
            {severities[severity]}
          </Badge>
          <span className={styles.title}>
            {checks.titles[kind]} ({checks.count(findings.length)})
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={layout.group}>
          {advices.size === 1 ? <p className={layout.quiet}>{advice}</p> : null}
          <ul className={styles.list}>
            {findings.slice(0, limit).map((each) => (
              <FindingItem
                key={each.id}
                store={store}
                checked={each}
                showsAdvice={advices.size > 1}
                canNote={canNote}
              />
            ))}
          </ul>
          {findings.length <= limit ? null : (
            <Button
              appearance="subtle"
              onClick={() => {
                setLimit(limit + STEP);
              }}
            >
              {checks.more(findings.length - limit)}
            </Button>
          )}
          {!canNote || open.length < 2 || isIgnoring ? null : (
            <Button
              size="small"
              onClick={() => {
                setIgnoring(true);
              }}
            >
              {checks.ignoreAll}
            </Button>
          )}
          {isIgnoring ? (
            <ReasonForm
              onCancel={() => {
                setIgnoring(false);
              }}
              onSubmit={(reason) => {
                setIgnoring(false);
                const ids = open.map(({ id }) => id);
                void store.getState().note({ ids, state: "ignoriert", reason });
              }}
            />
          ) : null}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}

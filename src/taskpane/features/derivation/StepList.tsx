import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { DerivationStep } from "./explain-call";
import { resultText } from "./shown-value";

const useStyles = makeStyles({
  steps: {
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  result: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
});

/** The steps of a derivation in their order: what, how much, calculated how, after which rule. */
export function StepList({
  steps,
  functionName,
}: {
  readonly steps: readonly DerivationStep[];
  readonly functionName: string;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const language = useLanguage();
  const { explain } = language.texts;
  return (
    <ol className={styles.steps} aria-label={explain.steps}>
      {steps.map(({ step, calculation, result, rule }, index) => (
        <li key={index} className={styles.step}>
          <div className={styles.line}>
            <Body1Strong>{step}</Body1Strong>
            <Body1Strong className={styles.result}>
              {resultText(result, functionName, language)}
            </Body1Strong>
          </div>
          <Body1 className={layout.text}>{calculation}</Body1>
          {rule === "" ? null : <Caption1 className={layout.quiet}>{rule}</Caption1>}
        </li>
      ))}
    </ol>
  );
}

import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { cents } from "../../../core/money";
import { Facts } from "../../components/Facts";
import { euros } from "../../components/money";
import { useLanguage } from "../../language";
import type { PlanFrame } from "../../model/plan-frame";
import { paybackYear, type ScenarioFigures } from "../../model/scenario-figures";
import { SavingChart } from "./SavingChart";

const useStyles = makeStyles({
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A scenario as the summary compares it. */
export interface Compared {
  readonly code: string;
  readonly name: string;
  readonly figures: ScenarioFigures;
}

/** Key figures and the chart of a scenario, against the status quo. */
export function Summary({
  frame,
  own,
  statusQuo,
}: {
  readonly frame: PlanFrame;
  readonly own: Compared;
  readonly statusQuo: Compared;
}) {
  const language = useLanguage();
  const words = language.texts.scenarios;
  const { firstYear } = frame.horizon;
  const worth = euros(own.figures.presentValue, language);
  const cost = {
    name: words.editor.costOfYear(firstYear),
    value: euros(own.figures.totals.result[0] ?? cents(0), language),
  };
  if (own.code === statusQuo.code) {
    return (
      <>
        <KeyFigure name={words.presentValue} value={worth} />
        <Facts facts={[cost]} />
      </>
    );
  }
  const more = cents(own.figures.presentValue - statusQuo.figures.presentValue);
  const size = euros(cents(Math.abs(more)), language);
  const payback = paybackYear(statusQuo.figures, own.figures, frame);
  return (
    <>
      <KeyFigure
        name={words.editor.againstStatusQuo}
        value={more === 0 ? words.equal : more > 0 ? words.dearer(size) : words.cheaper(size)}
      />
      <Facts
        facts={[
          { name: words.presentValue, value: worth },
          cost,
          {
            name: `${words.editor.costOfYear(firstYear)} (${words.statusQuo})`,
            value: euros(statusQuo.figures.totals.result[0] ?? cents(0), language),
          },
          {
            name: words.editor.payback,
            value:
              typeof payback === "string"
                ? words.editor.paybackWords[payback]
                : payback === firstYear
                  ? words.editor.atOnce
                  : words.editor.paybackIn(payback),
          },
        ]}
      />
      <SavingChart firstYear={firstYear} own={own} statusQuo={statusQuo} />
    </>
  );
}

/** The figure that stays in sight and is read out as it changes. */
function KeyFigure({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  const words = useLanguage().texts.scenarios;
  return (
    <div className={styles.sticky} role="status" aria-label={words.editor.keyFigures}>
      <span>{name}</span>
      <Body1Strong>{value}</Body1Strong>
    </div>
  );
}

import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { SelectedCall } from "../../../workbook/explain/read-selection";
import type { CalculateFunction } from "../../calculate";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { CellLink } from "./CellLink";
import type { CellPlace } from "./derivation-store";
import { valueOfArgument } from "./explain-call";
import { argumentText } from "./shown-value";
import { useValueList } from "./value-list";

const useStyles = makeStyles({
  detail: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
});

/** The arguments of a call: name, value now, and links to the cells that it comes from. */
export function ArgumentList({
  call,
  labels,
  calculate,
  onVisit,
}: {
  readonly call: SelectedCall;
  readonly labels: readonly string[];
  readonly calculate: CalculateFunction;
  readonly onVisit: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const look = useValueList();
  const layout = useLayout();
  const language = useLanguage();
  const { explain } = language.texts;
  if (call.arguments.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h3" className={layout.subheading}>
        {explain.arguments}
      </Subtitle2>
      <dl className={look.list}>
        {call.arguments.map((argument, index) => (
          <div key={index} className={look.entry}>
            <dt>
              <Body1>{labels[index]}</Body1>
            </dt>
            <dd className={look.value}>
              <Body1Strong>
                {argumentText(argument, valueOfArgument(argument, calculate), language)}
              </Body1Strong>
            </dd>
            <dd className={styles.detail}>
              {isCalculated(argument.expression) ? (
                <Caption1 className={layout.quiet}>{explain.calculated}</Caption1>
              ) : null}
              {argument.references.map(({ text, place }) =>
                place === undefined ? null : (
                  <CellLink key={text} place={place} onVisit={onVisit} />
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function isCalculated(expression: SelectedCall["arguments"][number]["expression"]): boolean {
  return expression?.type === "BinaryExpression" || expression?.type === "CallExpression";
}

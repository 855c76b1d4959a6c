import { Body1, Subtitle2 } from "@fluentui/react-components";
import type { SelectedCall } from "../../../workbook/explain/read-selection";
import type { CalculateFunction } from "../../calculate";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { FUNCTION_HELP } from "../help/function-help";
import { ArgumentList } from "./ArgumentList";
import type { CellPlace } from "./derivation-store";
import { explainCall } from "./explain-call";
import { StepList } from "./StepList";

/** One call of the add-in: its steps where there are some, and its arguments. */
export function CallDerivation({
  call,
  calculate,
  onVisit,
}: {
  readonly call: SelectedCall;
  readonly calculate: CalculateFunction;
  readonly onVisit: (place: CellPlace) => void;
}) {
  const layout = useLayout();
  const { language, texts } = useLanguage();
  const { explain } = texts;
  const name = `AMT.${call.name}`;
  const help = FUNCTION_HELP[language].find((entry) => entry.name === name);
  // repeated arguments stand under the name of the last one
  const labels = call.arguments.map(
    (_, index) => (help?.arguments[index] ?? help?.arguments.at(-1))?.name ?? String(index + 1),
  );
  const explanation = explainCall(call, calculate);
  return (
    <section aria-label={name} className={layout.group}>
      <Subtitle2 as="h2" className={layout.subheading}>
        {name}
      </Subtitle2>
      {help === undefined ? null : (
        <Body1 as="p" block className={layout.text}>
          {help.purpose}
        </Body1>
      )}
      {call.isWhole ? null : (
        <Body1 as="p" block className={layout.quiet}>
          {explain.part}
        </Body1>
      )}
      {explanation.kind === "steps" ? (
        <StepList steps={explanation.steps} functionName={call.name} />
      ) : null}
      {explanation.kind === "refused" ? (
        <Notice intent="warning" title={explain.refused}>
          {explanation.sentence}
        </Notice>
      ) : null}
      {explanation.kind === "unknown-arguments" ? (
        <Body1 as="p" block className={layout.text}>
          {explain.unknownArguments(explanation.positions.map((index) => labels[index] ?? ""))}
        </Body1>
      ) : null}
      {explanation.kind === "no-derivation" ? (
        <Body1 as="p" block className={layout.quiet}>
          {explain.noDerivation}
        </Body1>
      ) : null}
      <ArgumentList call={call} labels={labels} calculate={calculate} onVisit={onVisit} />
    </section>
  );
}

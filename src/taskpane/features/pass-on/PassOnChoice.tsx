import { knownDay, serialFromDay } from "../../../core/calendar";
import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { FreezeState } from "../../../workbook/freeze/freeze-state";
import type { PassOnAction } from "./pass-on-store";

/** How the workbook stands, and what can be done with it. */
export function PassOnChoice({
  state: { since, formulas },
  onChoose,
}: {
  readonly state: FreezeState;
  readonly onChoose: (action: PassOnAction) => void;
}) {
  const layout = useLayout();
  const { date, texts } = useLanguage();
  const { copy, freeze, state } = texts.passOn;
  const isFrozen = since !== undefined;
  return (
    <>
      <section className={layout.group}>
        <Subtitle2 as="h2" className={layout.subheading}>
          {copy.heading}
        </Subtitle2>
        <Button
          appearance="primary"
          className={layout.fill}
          onClick={() => {
            onChoose({ kind: "copy" });
          }}
        >
          {copy.action}
        </Button>
        <Caption1 className={layout.quiet}>{copy.hint}</Caption1>
      </section>
      <section className={layout.group}>
        <Subtitle2 as="h2" className={layout.subheading}>
          {freeze.heading}
        </Subtitle2>
        <Body1 role="status">
          {isFrozen
            ? state.frozen(
                date(serialFromDay(knownDay(since.year, since.month, since.day))),
                formulas,
              )
            : state.live}
        </Body1>
        {isFrozen ? (
          <Choice
            label={freeze.thaw}
            hint={freeze.thawHint}
            onClick={() => {
              onChoose({ kind: "unfreeze", replaceChanged: false });
            }}
          />
        ) : null}
        <Choice
          label={freeze.values}
          hint={freeze.valuesHint}
          onClick={() => {
            onChoose({ kind: "freeze", native: false });
          }}
        />
        <Choice
          label={freeze.native}
          hint={freeze.nativeHint}
          onClick={() => {
            onChoose({ kind: "freeze", native: true });
          }}
        />
      </section>
    </>
  );
}

function Choice({
  label,
  hint,
  onClick,
}: {
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}) {
  const layout = useLayout();
  return (
    <>
      <Button className={layout.fill} onClick={onClick}>
        {label}
      </Button>
      <Caption1 className={layout.quiet}>{hint}</Caption1>
    </>
  );
}

import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { Announced } from "../../components/Announced";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { type PaneLanguage, useLanguage } from "../../language";
import type { FreezeReport } from "../../../workbook/freeze/freeze";
import type { UnfreezeReport } from "../../../workbook/freeze/unfreeze";
import { shownAddress } from "../../../workbook/freeze/shown-address";
import type { PassOnDone } from "./pass-on-store";

/** Cells that a list names; a longer list would hide what comes below it. */
const MOST_NAMED = 20;

/** What an action of the view Weitergabe has done. */
export function PassOnDoneView({
  done,
  onGoOn,
  onReplace,
  onClose,
}: {
  readonly done: PassOnDone;
  /** unfreezes the rest after it was cancelled halfway */
  readonly onGoOn: () => void;
  /** brings formulas back in cells that a person changed as well */
  readonly onReplace: () => void;
  readonly onClose: () => void;
}) {
  const { passOn } = useLanguage().texts;
  if (done.kind === "unfreeze" && done.report.notReached > 0)
    return <HalfThawed report={done.report} onGoOn={onGoOn} onClose={onClose} />;
  const headings = {
    copy: passOn.copy.done,
    freeze: passOn.frozen.heading,
    unfreeze: passOn.thawed.heading,
  };
  return (
    <>
      <Heading takesFocus>{headings[done.kind]}</Heading>
      {done.kind === "copy" ? (
        <Announced>
          <Body1>{passOn.copy.report(done.report.formulas)}</Body1>
        </Announced>
      ) : null}
      {done.kind === "freeze" ? <Frozen report={done.report} /> : null}
      {done.kind === "unfreeze" ? <Thawed report={done.report} onReplace={onReplace} /> : null}
      <div>
        <Button appearance="primary" onClick={onClose}>
          {passOn.close}
        </Button>
      </div>
    </>
  );
}

function Frozen({ report: { frozen, native, pending } }: { readonly report: FreezeReport }) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { frozen: words } = texts.passOn;
  return (
    <>
      <Announced className={layout.group}>
        <Body1>{frozen === 0 ? words.nothing : words.report(frozen)}</Body1>
        {native === 0 ? null : <Body1>{words.native(native)}</Body1>}
        {frozen === 0 ? null : <Body1>{words.wayBack}</Body1>}
      </Announced>
      {pending.length === 0 ? null : (
        <Cells
          heading={words.pendingHeading}
          hint={words.pendingHint}
          items={pending.map(
            ({ sheet, row, column, now }) => `${shownAddress(sheet, row, column)}: ${String(now)}`,
          )}
        />
      )}
    </>
  );
}

/** Cancelled halfway: what calculates again, what is still frozen, and the way on. */
function HalfThawed({
  report: { notReached, restored },
  onGoOn,
  onClose,
}: {
  readonly report: UnfreezeReport;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}) {
  const { passOn } = useLanguage().texts;
  const { thawed } = passOn;
  return (
    <>
      <Heading takesFocus>{passOn.cancelled.unfreeze.title}</Heading>
      <Notice
        intent="warning"
        title={thawed.notReached(notReached)}
        actions={
          <>
            <Button appearance="primary" onClick={onGoOn}>
              {thawed.goOn}
            </Button>
            <Button onClick={onClose}>{passOn.close}</Button>
          </>
        }
      >
        {thawed.report(restored)} {thawed.notReachedHint}
      </Notice>
    </>
  );
}

function Thawed({
  report: { restored, left },
  onReplace,
}: {
  readonly report: UnfreezeReport;
  readonly onReplace: () => void;
}) {
  const layout = useLayout();
  const language = useLanguage();
  const { thawed } = language.texts.passOn;
  return (
    <>
      <Announced>
        <Body1>{thawed.report(restored)}</Body1>
      </Announced>
      {left.length === 0 ? null : (
        <div className={layout.group}>
          <Cells
            heading={thawed.left(left.length)}
            hint={thawed.leftHint}
            items={left.map(({ sheet, row, column, frozen, now, reason }) => {
              const place = shownAddress(sheet, row, column);
              return reason === "reference-gone"
                ? thawed.gone(place)
                : thawed.changed(place, shown(frozen, language), shown(now, language));
            })}
          />
          {left.some(({ reason }) => reason === "changed") ? (
            <Button onClick={onReplace}>{thawed.replace}</Button>
          ) : null}
        </div>
      )}
    </>
  );
}

function Cells({
  heading,
  hint,
  items,
}: {
  readonly heading: string;
  readonly hint: string;
  readonly items: readonly string[];
}) {
  const layout = useLayout();
  const { thawed } = useLanguage().texts.passOn;
  return (
    <>
      <Subtitle2 as="h2" className={layout.subheading}>
        {heading}
      </Subtitle2>
      <Caption1 className={layout.quiet}>{hint}</Caption1>
      <ul className={layout.list}>
        {items.slice(0, MOST_NAMED).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {items.length <= MOST_NAMED ? null : (
        <Caption1 className={layout.quiet}>{thawed.more(items.length - MOST_NAMED)}</Caption1>
      )}
    </>
  );
}

function shown(value: string | number | boolean, { number, texts }: PaneLanguage): string {
  if (value === "") return texts.passOn.thawed.empty;
  return typeof value === "number" ? number(value) : `„${String(value)}“`;
}

import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import type { TableName } from "../../../workbook/blueprint/table-rows";
import type { WorkbookFacts } from "../../../workbook/read-facts";
import { Facts } from "../../components/Facts";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { PointToTable } from "../repair/PointToTable";
import type { RepairPorts } from "../repair/repair-ports";

/** Dates that are shown; the sheet shows all. */
const SHOWN = 3;

/** A workbook that is set up: what it is about, what is due, and what can be done. */
export function Ready({
  facts,
  today,
  findCandidates,
  onImport,
  onCheck,
  onComplete,
  onPointTo,
}: {
  readonly facts: WorkbookFacts;
  /** as an Excel serial */
  readonly today: number;
  readonly findCandidates: RepairPorts["findCandidates"];
  readonly onImport: () => void;
  readonly onCheck: () => void;
  readonly onComplete: () => void;
  readonly onPointTo: (name: TableName, id: string) => void;
}) {
  const layout = useLayout();
  const { count, texts } = useLanguage();
  const { ready } = texts.pane.start;
  const { problem } = texts.scenarios;
  const { amt, year, years, assets, missing } = facts;
  return (
    <>
      <Heading>{ready.heading}</Heading>
      {missing.length === 0 ? null : (
        <>
          <Notice intent="warning" title={problem.heading}>
            {problem.tables(missing)}
          </Notice>
          <PointToTable missing={missing} findCandidates={findCandidates} onUse={onPointTo} />
        </>
      )}
      <Facts
        facts={[
          { name: ready.amt, value: amt ?? ready.unknown },
          { name: ready.year, value: year === undefined ? ready.unknown : String(year) },
          { name: ready.years, value: years === undefined ? ready.unknown : String(years) },
          { name: ready.assets, value: count(assets) },
        ]}
      />
      <NextDates notices={facts.notices} today={today} />
      <section className={layout.group} aria-labelledby="start-findings">
        <Subtitle2 as="h2" id="start-findings" className={layout.subheading}>
          {ready.findings}
        </Subtitle2>
        <Body1>
          {facts.openFindings === undefined
            ? ready.noFindings
            : texts.checks.open(
                facts.openFindings.error,
                facts.openFindings.warning,
                facts.openFindings.hint,
              )}
        </Body1>
        <Button onClick={onCheck}>{ready.toFindings}</Button>
      </section>
      <Button appearance="primary" onClick={onImport}>
        {ready.import}
      </Button>
      <div className={layout.group}>
        <Button className={layout.fill} onClick={onComplete}>
          {ready.complete}
        </Button>
        <Caption1 className={layout.quiet}>{ready.completeHint}</Caption1>
      </div>
    </>
  );
}

function NextDates({
  notices,
  today,
}: Pick<WorkbookFacts, "notices"> & { readonly today: number }) {
  const layout = useLayout();
  const { count, date, texts } = useLanguage();
  const { ready } = texts.pane.start;
  const coming = notices.filter(({ noticeBy }) => noticeBy >= today);
  return (
    <section className={layout.group} aria-labelledby="start-dates">
      <Subtitle2 as="h2" id="start-dates" className={layout.subheading}>
        {ready.dates}
      </Subtitle2>
      {coming.length === 0 ? (
        <Body1>{ready.noDates}</Body1>
      ) : (
        <ul className={layout.list}>
          {coming.slice(0, SHOWN).map(({ contract, end, noticeBy }, index) => (
            <li key={`${index} ${contract}`}>
              {ready.notice(contract, date(noticeBy), date(end))}
            </li>
          ))}
        </ul>
      )}
      {coming.length <= SHOWN ? null : (
        <Caption1 className={layout.quiet}>
          {ready.moreDates(count(coming.length - SHOWN), coming.length - SHOWN)}
        </Caption1>
      )}
    </section>
  );
}

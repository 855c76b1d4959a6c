import { Button, Caption1 } from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { WorkbookFacts } from "../../../workbook/read-facts";

/** A workbook that is set up: what it is about, and what can be done. */
export function Ready({
  facts,
  onImport,
  onComplete,
}: {
  readonly facts: WorkbookFacts;
  readonly onImport: () => void;
  readonly onComplete: () => void;
}) {
  const layout = useLayout();
  const { count, texts } = useLanguage();
  const { ready } = texts.pane.start;
  const { amt, year, years, assets } = facts;
  return (
    <>
      <Heading>{ready.heading}</Heading>
      <Facts
        facts={[
          { name: ready.amt, value: amt ?? ready.unknown },
          { name: ready.year, value: year === undefined ? ready.unknown : String(year) },
          { name: ready.years, value: years === undefined ? ready.unknown : String(years) },
          { name: ready.assets, value: count(assets) },
        ]}
      />
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

import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import type { WrittenAssets } from "../../../workbook/write-assets";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { ReadFile } from "./import-store";
import { RejectedRows } from "./OtherRows";

/** What an import has written, and what it has not. */
export function ImportDone({
  read: { preview },
  written,
  onAnother,
}: {
  readonly read: ReadFile;
  readonly written: WrittenAssets;
  readonly onAnother: () => void;
}) {
  const layout = useLayout();
  const { done, summary } = useLanguage().texts.pane.import;
  const { rejected } = preview;
  return (
    <>
      <Heading takesFocus>{done.heading}</Heading>
      <div role="status" className={layout.group}>
        <Body1>
          {done.written(written.rows, written.sheet, written.firstRow, written.lastRow)}
        </Body1>
        {rejected.length === 0 ? null : <Body1>{done.rejected(rejected.length)}</Body1>}
      </div>
      {rejected.length === 0 ? null : (
        <div className={layout.group}>
          <Subtitle2 as="h2" className={layout.subheading}>
            {summary.rejected(rejected.length)}
          </Subtitle2>
          <RejectedRows rows={rejected} />
        </div>
      )}
      <div className={layout.actions}>
        <Button onClick={onAnother}>{done.another}</Button>
      </div>
    </>
  );
}

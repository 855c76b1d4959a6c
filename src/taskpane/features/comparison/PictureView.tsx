import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { InsertedPicture, PicturePlace } from "../../../workbook/insert/insert-picture";
import type { Picture } from "../../../workbook/insert/picture";
import type { WorkbookResult } from "../../../workbook/refusal";
import { Chart } from "../../components/charts/Chart";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";

/** Writes a picture into the workbook. */
export type InsertPicture = (
  picture: Picture,
  place: PicturePlace,
) => Promise<WorkbookResult<InsertedPicture>>;

/** A picture with its legend, its figures as a table, and the ways to take it into the workbook. */
export function PictureView({
  picture,
  sheetName,
  insert,
  children,
}: {
  readonly picture: Picture;
  /** of the sheet that it may get in the workbook */
  readonly sheetName: string;
  readonly insert: InsertPicture;
  /** the same figures as a table, where none stands beside the picture */
  readonly children?: ReactNode;
}) {
  const layout = useLayout();
  const { picture: words } = useLanguage().texts.comparison;
  const names = picture.series.map(({ name }) => name).join(", ");
  return (
    <Chart
      picture={picture}
      description={words.described(picture.title, names)}
      asTable={words.asTable}
      table={children}
    >
      <div className={layout.fill}>
        <Insertion picture={picture} sheetName={sheetName} insert={insert} />
      </div>
    </Chart>
  );
}

function Insertion({
  picture,
  sheetName,
  insert,
}: {
  readonly picture: Picture;
  readonly sheetName: string;
  readonly insert: InsertPicture;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { picture: words } = texts.comparison;
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<WorkbookResult<InsertedPicture>>();
  const start = (place: PicturePlace) => {
    setBusy(true);
    setResult(undefined);
    void insert(picture, place).then((inserted) => {
      setBusy(false);
      setResult(inserted);
    });
  };
  return (
    <div className={layout.group}>
      <div className={layout.actions}>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            start({ kind: "newSheet", name: sheetName });
          }}
        >
          {words.insertSheet}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            start({ kind: "selection" });
          }}
        >
          {words.insertHere}
        </Button>
      </div>
      <div role="status">{isBusy ? words.inserting : null}</div>
      {result === undefined ? null : result.ok ? (
        <Notice intent="success" title={words.inserted(result.value.sheet, result.value.address)} />
      ) : (
        <Notice intent="error" title={words.failed}>
          {workbookSentence(result.refusal, texts)}
        </Notice>
      )}
    </div>
  );
}

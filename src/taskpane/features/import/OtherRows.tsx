import { Caption1 } from "@fluentui/react-components";
import type { RejectedRow, SkippedRow, UnchangedRow } from "../../../import/preview";
import { rejectionSentence } from "../../../import/sentence";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { RowTable } from "./RowTable";

/** Rows that cannot be taken over: each with its reasons and as it stands in the file. */
export function RejectedRows({ rows }: { readonly rows: readonly RejectedRow[] }) {
  const { texts } = useLanguage();
  return (
    <RowTable rows={rows}>
      {({ line, reasons, cells }) => (
        <>
          {reasons.map((reason) => (
            <div key={`${reason.kind} ${"argument" in reason ? reason.argument : ""}`}>
              {rejectionSentence(reason, line, texts)}
            </div>
          ))}
          <Cells cells={cells} />
        </>
      )}
    </RowTable>
  );
}

/** Rows that are passed over without being an error. */
export function SkippedRows({ rows }: { readonly rows: readonly SkippedRow[] }) {
  const { skipped } = useLanguage().texts.import;
  return (
    <RowTable rows={rows}>
      {({ cells, reason }) => (
        <>
          <div>{skipped[reason]}</div>
          <Cells cells={cells} />
        </>
      )}
    </RowTable>
  );
}

/** Rows all of which stand in the workbook already. */
export function UnchangedRows({ rows }: { readonly rows: readonly UnchangedRow[] }) {
  return <RowTable rows={rows}>{({ cells }) => <Cells cells={cells} />}</RowTable>;
}

/** The cells that have content, so that a person finds the row in the list. */
function Cells({ cells }: { readonly cells: readonly string[] }) {
  const layout = useLayout();
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return <Caption1 className={layout.quiet}>{filled.join(" · ")}</Caption1>;
}

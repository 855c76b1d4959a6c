import { Caption1 } from "@fluentui/react-components";
import type { RejectedRow, SkippedRow } from "../../../import/preview";
import { rejectionSentence } from "../../../import/sentence";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { Capped } from "./Capped";

/** Rows that cannot be taken over: each with its reasons and as it stands in the file. */
export function RejectedRows({ rows }: { readonly rows: readonly RejectedRow[] }) {
  const layout = useLayout();
  const { texts } = useLanguage();
  if (rows.length === 0) return <Caption1>{texts.pane.import.summary.noRejected}</Caption1>;
  return (
    <Capped items={rows}>
      {(shown) => (
        <ul className={layout.list}>
          {shown.map(({ line, reasons, cells }) => (
            <li key={line}>
              {reasons.map((reason) => (
                <div key={`${reason.kind} ${"argument" in reason ? reason.argument : ""}`}>
                  {rejectionSentence(reason, line, texts)}
                </div>
              ))}
              <Caption1 className={layout.quiet}>{excerpt(cells)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </Capped>
  );
}

/** Rows that are passed over without being an error. */
export function SkippedRows({ rows }: { readonly rows: readonly SkippedRow[] }) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { skipped } = texts.import;
  return (
    <Capped items={rows}>
      {(shown) => (
        <ul className={layout.list}>
          {shown.map(({ line, reason, cells }) => (
            <li key={line}>
              {`${texts.pane.import.summary.line(line)}: ${skipped[reason]}`}
              <div>
                <Caption1 className={layout.quiet}>{excerpt(cells)}</Caption1>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Capped>
  );
}

/** The cells that have content, so that a person finds the row in the list. */
function excerpt(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}

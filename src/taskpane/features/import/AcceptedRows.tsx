import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AcceptedRow } from "../../../import/preview";
import { noteSentence } from "../../../import/sentence";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { Capped } from "./Capped";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** Rows that will be taken over, as they were understood, with what was decided for them. */
export function AcceptedRows({ rows }: { readonly rows: readonly AcceptedRow[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const { amount, date, texts } = useLanguage();
  const { columns } = texts.pane.import.summary;
  return (
    <Capped items={rows}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {columns.line}
              </th>
              <th scope="col" className={styles.text}>
                {columns.name}
              </th>
              <th scope="col" className={styles.number}>
                {columns.date}
              </th>
              <th scope="col" className={styles.number}>
                {columns.cost}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, values, notes }) => (
              <tr key={line}>
                <td className={styles.number}>{line}</td>
                <td className={styles.text}>
                  <Caption1 className={layout.quiet}>{values["number"] ?? ""}</Caption1>{" "}
                  {values["name"] ?? ""}
                  {notes.map((note) => (
                    <div key={`${note.kind} ${note.argument}`}>
                      <Caption1 className={layout.quiet}>{noteSentence(note, texts)}</Caption1>
                    </div>
                  ))}
                </td>
                <td className={styles.number}>{shownNumber(values["acquiredOn"], date)}</td>
                <td className={styles.number}>{shownNumber(values["cost"], amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Capped>
  );
}

function shownNumber(value: unknown, format: (value: number) => string): string {
  return typeof value === "number" ? format(value) : "";
}

import type { ReactNode } from "react";
import { useLanguage } from "../../language";
import { Capped } from "./Capped";
import { useRowTable } from "./row-table";

/** Rows of a list: the line on the left, what is said about it on the right. */
export function RowTable<T extends { readonly line: number }>({
  rows,
  children,
}: {
  readonly rows: readonly T[];
  readonly children: (row: T) => ReactNode;
}) {
  const styles = useRowTable();
  const { summary } = useLanguage().texts.pane.import;
  return (
    <Capped items={rows}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {summary.lineColumn}
              </th>
              <th scope="col" className={styles.text}>
                {summary.content}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.line}>
                <td className={styles.number}>{row.line}</td>
                <td className={styles.text}>{children(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Capped>
  );
}

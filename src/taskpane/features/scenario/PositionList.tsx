import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Cents } from "../../../core/money";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { useEdit, useModelPart } from "../../model/model-context";
import {
  filledRows,
  insertRow,
  lastFilled,
  removeRow,
  rowsOfScenario,
  textOf,
} from "../../model/table-access";
import { ASSUMED, suggestedStart } from "../scenarios/templates";
import { PositionItem } from "./PositionItem";
import type { ModelRow, RowId } from "../../../workbook/model/model-table";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The positions of a scenario and those of all scenarios, each with what it comes to. */
export function PositionList({
  code,
  firstYear = new Date().getFullYear() + 1,
  amounts,
}: {
  readonly code: string;
  readonly firstYear: number | undefined;
  /** payments over all years by the row of the position in its table */
  readonly amounts: ReadonlyMap<number, Cents> | undefined;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useLanguage().texts.scenarios.editor;
  const edit = useEdit();
  const newRowId = useModelPart((model) => model.newRowId);
  const tables = useModelPart((model) => model.tables);
  const [open, setOpen] = useState<RowId>();
  const own = rowsOfScenario(tables, "Positionen", code);
  const shared = rowsOfScenario(tables, "Positionen", "");
  const places = new Map((tables.Positionen?.rows ?? []).map(({ id }, index) => [id, index + 2]));
  const account = own[0] ?? filledRows(tables, "Positionen")[0];
  const add = () => {
    const row = newRowId();
    const values = {
      scenario: code,
      name: words.newPosition,
      account: account === undefined ? "5253" : textOf(tables, "Positionen", account, "account"),
      kind: "laufend",
      quantity: 1,
      unit: "pauschal",
      unitPriceEur: 0,
      vatRate: 0.19,
      interval: "monatlich",
      begin: suggestedStart(firstYear),
      lowestFactor: 1,
      highestFactor: 1,
      source: ASSUMED,
    };
    const after = own.at(-1)?.id ?? lastFilled(tables, "Positionen");
    edit(() => ({
      label: "addPosition",
      subject: words.newPosition,
      edits: [insertRow(tables, "Positionen", row, after, values)],
    }));
    setOpen(row);
  };
  const remove = useCallback(
    (row: ModelRow) => {
      edit((current) => ({
        label: "removePosition",
        subject: textOf(current, "Positionen", row, "name") || words.unnamed,
        edits: [removeRow(current, "Positionen", row)],
      }));
    },
    [edit, words],
  );
  return (
    <section className={styles.section} aria-labelledby="scenario-positions">
      <Subtitle2 as="h2" id="scenario-positions" className={layout.subheading}>
        {words.positions}
      </Subtitle2>
      <Caption1 className={layout.quiet}>{words.positionsHint}</Caption1>
      {own.length + shared.length === 0 ? <Body1>{words.noPositions}</Body1> : null}
      <ul className={styles.list}>
        {[...own, ...shared].map((row) => (
          <PositionItem
            key={row.id}
            row={row}
            isShared={shared.includes(row)}
            amount={amounts?.get(places.get(row.id) ?? 0)}
            isOpen={open === row.id}
            onToggle={setOpen}
            onRemove={remove}
          />
        ))}
      </ul>
      <div>
        <Button onClick={add}>{words.addPosition}</Button>
      </div>
    </section>
  );
}

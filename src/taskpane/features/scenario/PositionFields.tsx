import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelRow } from "../../../workbook/model/model-table";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { DateField } from "../../components/fields/DateField";
import { NumberField } from "../../components/fields/NumberField";
import { RangeSlider } from "../../components/fields/RangeSlider";
import { TextField } from "../../components/fields/TextField";
import { useLanguage } from "../../language";
import { useCells, useEdit, useFieldWriter } from "../../model/model-context";
import { setField } from "../../model/table-access";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

/** Factors that the slider reaches; the table takes others. */
const RANGE = { min: 0, max: 3, step: 0.05 };

/** Largest price [EUR] and rates that the table takes. */
const LARGEST_PRICE = 1e12;

/** The fields of a position. */
export function PositionFields({ row }: { readonly row: ModelRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const { editor: words } = language.texts.scenarios;
  const { fields } = words;
  const edit = useEdit();
  const cell = useCells("Positionen", row);
  const text = (key: string) => String(cell(key)).trim();
  const number = (key: string) => {
    const value = cell(key);
    return typeof value === "number" ? value : undefined;
  };
  const subject = text("name") || words.unnamed;
  const set = useFieldWriter("Positionen", row.id, subject);
  const kind = wordOf(text("kind"), words.kinds, "laufend");
  const interval = wordOf(text("interval"), words.intervals, "monatlich");
  const low = number("lowestFactor") ?? 1;
  const high = Math.max(number("highestFactor") ?? 1, low);
  return (
    <>
      <TextField label={fields.name} value={text("name")} onChange={set("name")} />
      <div className={styles.pair}>
        <NumberField
          label={fields.quantity}
          isRequired
          value={number("quantity")}
          onChange={set("quantity")}
        />
        <TextField label={fields.unit} value={text("unit")} onChange={set("unit")} />
        <NumberField
          label={fields.unitPriceEur}
          isRequired
          kind="amount"
          min={kind === "Investition" ? 0 : -LARGEST_PRICE}
          max={LARGEST_PRICE}
          value={number("unitPriceEur")}
          onChange={set("unitPriceEur")}
        />
        <NumberField
          label={fields.vatRate}
          kind="percent"
          max={1}
          value={number("vatRate")}
          onChange={set("vatRate")}
        />
        <ChoiceField
          label={fields.kind}
          value={kind}
          options={words.kinds}
          onChange={set("kind")}
        />
        {kind === "laufend" || kind === "Erlös" ? (
          <ChoiceField
            label={fields.interval}
            value={interval}
            options={words.intervals}
            onChange={set("interval")}
          />
        ) : null}
        {kind === "Investition" ? (
          <NumberField
            label={fields.lifeYears}
            kind="years"
            max={100}
            value={number("lifeYears")}
            onChange={set("lifeYears")}
          />
        ) : (
          <NumberField
            label={fields.increase}
            kind="percent"
            min={-1}
            max={1}
            value={number("increase")}
            onChange={set("increase")}
          />
        )}
        <DateField
          label={fields.begin}
          isRequired
          value={number("begin")}
          onChange={set("begin")}
        />
        <DateField label={fields.end} value={number("end")} onChange={set("end")} />
        <TextField
          label={fields.account}
          value={text("account")}
          problemOf={(account) =>
            account.trim() === "" && kind !== "Investition" ? words.errors.required : undefined
          }
          onChange={set("account")}
        />
        <TextField label={fields.area} value={text("area")} onChange={set("area")} />
      </div>
      <RangeSlider
        label={fields.range}
        lowLabel={`${fields.range}: ${fields.lowest}`}
        highLabel={`${fields.range}: ${fields.highest}`}
        {...RANGE}
        max={Math.max(RANGE.max, high)}
        low={low}
        high={high}
        wordOf={language.percent}
        text={words.rangeText(language.percent(low), language.percent(high))}
        onChange={(range) => {
          edit((tables) => ({
            label: "field",
            subject,
            edits: [
              ...setField(tables, "Positionen", row.id, "lowestFactor", range.low),
              ...setField(tables, "Positionen", row.id, "highestFactor", range.high),
            ],
          }));
        }}
      />
      <TextField label={fields.source} isLong value={text("source")} onChange={set("source")} />
    </>
  );
}

/** The word as the table has it, whatever its case; another one counts as the usual one. */
function wordOf<W extends string>(
  text: string,
  words: Readonly<Record<W, string>>,
  usual: NoInfer<W>,
): W {
  const known = Object.keys(words) as W[];
  return known.find((word) => word.toLowerCase() === text.toLowerCase()) ?? usual;
}

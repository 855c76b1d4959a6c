import {
  Body1Strong,
  Caption1,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { memo } from "react";
import { cents, type Cents } from "../../../core/money";
import { CONTRACT_FATE_WORDS, DEVICE_FATE_WORDS } from "../../../tables/uebernahme";
import type { CellInput } from "../../../workbook/blueprint/blueprint";
import type { ModelRow } from "../../../workbook/model/model-table";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { DateField } from "../../components/fields/DateField";
import { NumberField } from "../../components/fields/NumberField";
import { euros, signedEuros } from "../../components/money";
import { useLanguage } from "../../language";
import { useCells, useEdit, useFieldWriter, useModelPart } from "../../model/model-context";
import type { AreaEffect } from "../../model/estate-parts";
import { insertRow, lastFilled, removeRow } from "../../model/table-access";
import { suggestedStart } from "../scenarios/templates";
import type { AreaEntry } from "./areas";

const useStyles = makeStyles({
  area: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  decision: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  amount: {
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    paddingTop: "30px",
    minWidth: "76px",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const NOTHING = cents(0);

/**
 * What becomes of an area, and beside each decision what it causes. Shown anew only when its own
 * decisions or what they cause change.
 */
export const AreaDecision = memo(function AreaDecision({
  name,
  takeover,
  code,
  firstYear = new Date().getFullYear() + 1,
  effect,
}: Pick<AreaEntry, "name" | "takeover"> & {
  readonly code: string;
  readonly firstYear: number | undefined;
  readonly effect: AreaEffect | undefined;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = language.texts.scenarios.editor;
  const edit = useEdit();
  const newRowId = useModelPart((model) => model.newRowId);
  const total =
    effect === undefined ? undefined : cents(effect.devices + effect.contracts + effect.staff);
  const decide = (goes: boolean) => {
    if (goes === (takeover !== undefined)) return;
    const values = {
      scenario: code,
      area: name,
      from: suggestedStart(firstYear),
      devices: "aussondern",
      contracts: "kündigen",
      freedShare: 0,
    };
    edit((tables) => ({
      label: "decision",
      subject: name,
      edits:
        takeover === undefined
          ? [insertRow(tables, "Uebernahme", newRowId(), lastFilled(tables, "Uebernahme"), values)]
          : [removeRow(tables, "Uebernahme", takeover)],
    }));
  };
  return (
    <div role="group" aria-label={words.area(name)} className={styles.area}>
      <div className={styles.line}>
        <Body1Strong>{name}</Body1Strong>
        {total === undefined ? null : (
          <Body1Strong style={{ fontVariantNumeric: "tabular-nums" }}>
            {signedEuros(total, language)}
          </Body1Strong>
        )}
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={words.area(name)}
        value={takeover === undefined ? "stays" : "goes"}
        onChange={(_, { value }) => {
          decide(value === "goes");
        }}
      >
        <Radio value="stays" label={words.stays} />
        <Radio value="goes" label={words.goes} />
      </RadioGroup>
      {takeover === undefined ? null : (
        <TakeoverFields name={name} row={takeover} effect={effect} />
      )}
    </div>
  );
});

function TakeoverFields({
  name,
  row,
  effect,
}: {
  readonly name: string;
  readonly row: ModelRow;
  readonly effect: AreaEffect | undefined;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = language.texts.scenarios.editor;
  const cell = useCells("Uebernahme", row);
  const number = (key: string) => numberOf(cell(key));
  const set = useFieldWriter("Uebernahme", row.id, name);
  const devices = wordOf(cell("devices"), DEVICE_FATE_WORDS);
  const contracts = wordOf(cell("contracts"), CONTRACT_FATE_WORDS);
  return (
    <>
      <div className={styles.fields}>
        <DateField label={words.from} isRequired value={number("from")} onChange={set("from")} />
        <DateField
          label={words.noPurchaseFrom}
          hint={words.noPurchaseHint}
          value={number("noPurchaseFrom")}
          onChange={set("noPurchaseFrom")}
        />
      </div>
      <div className={styles.decision}>
        <ChoiceField
          label={words.devices}
          value={devices}
          options={words.deviceFates}
          hint={bookLossOf(effect?.bookLoss ?? NOTHING)}
          onChange={set("devices")}
        />
        <Amount amount={effect?.devices} />
      </div>
      {devices === "verkaufen" ? (
        <NumberField
          label={words.proceeds}
          kind="percent"
          max={10}
          value={number("proceedsShare")}
          onChange={set("proceedsShare")}
        />
      ) : null}
      <div className={styles.decision}>
        <ChoiceField
          label={words.contracts}
          value={contracts}
          options={words.contractFates}
          onChange={set("contracts")}
        />
        <Amount amount={effect?.contracts} />
      </div>
      {contracts === "sofort" ? (
        <NumberField
          label={words.compensation}
          kind="percent"
          max={1}
          value={number("compensationShare")}
          onChange={set("compensationShare")}
        />
      ) : null}
      <div className={styles.decision}>
        <NumberField
          label={words.staff}
          kind="percent"
          max={1}
          value={number("freedShare")}
          onChange={set("freedShare")}
        />
        <Amount amount={effect?.staff} />
      </div>
      {(number("freedShare") ?? 0) > 0 ? (
        <DateField
          label={words.staffFrom}
          hint={words.noPurchaseHint}
          value={number("freedFrom")}
          onChange={set("freedFrom")}
        />
      ) : null}
    </>
  );

  function bookLossOf(loss: Cents): string | undefined {
    if (loss === 0) return undefined;
    const size = euros(cents(Math.abs(loss)), language);
    return loss > 0 ? words.bookLoss(size) : words.bookGain(size);
  }
}

function Amount({ amount }: { readonly amount: Cents | undefined }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Caption1 className={styles.amount}>
      {amount === undefined ? "" : signedEuros(amount, language)}
    </Caption1>
  );
}

/** An empty cell and 0, as which Excel may pass one, are no value of a date; shares keep their 0. */
function numberOf(cell: CellInput): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** The word of a choice as the table has it; empty means the first. */
function wordOf<W extends string>(cell: CellInput, words: readonly [W, ...W[]]): W {
  const text = String(cell).trim().toLowerCase();
  return words.find((word) => word === text) ?? words[0];
}

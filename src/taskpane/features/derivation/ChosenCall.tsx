import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SelectedCall } from "../../../workbook/explain/read-selection";
import type { CalculateFunction } from "../../calculate";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { CallDerivation } from "./CallDerivation";
import type { CellPlace } from "./derivation-store";

/** The calls of a formula, one of them at a time; a person chooses where there are several. */
export function ChosenCall({
  calls,
  calculate,
  onVisit,
}: {
  readonly calls: readonly SelectedCall[];
  readonly calculate: CalculateFunction;
  readonly onVisit: (place: CellPlace) => void;
}) {
  const layout = useLayout();
  const { explain } = useLanguage().texts;
  const [wanted, setWanted] = useState(0);
  // the formula may have changed since and call fewer functions
  const place = wanted < calls.length ? wanted : 0;
  const call = calls[place];
  if (call === undefined) return null;
  return (
    <>
      {calls.length === 1 ? null : (
        <Field label={explain.several(calls.length)} className={layout.fill}>
          <Select
            value={String(place)}
            onChange={(_, { value }) => {
              setWanted(Number(value));
            }}
          >
            {calls.map(({ name }, index) => (
              <option key={index} value={index}>
                {explain.place(index + 1, `AMT.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <CallDerivation key={place} call={call} calculate={calculate} onVisit={onVisit} />
    </>
  );
}

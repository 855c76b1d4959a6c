import type { Refusal } from "../core/result";
import type { EstateContract } from "../core/scenarios/estate";
import { readContracts } from "./contract-rows";
import { nameKey } from "./name-key";
import type { TableCells } from "./read-table";
import { rememberByContent } from "./remember";
import { VERTRAEGE } from "./vertraege";

/** The contracts as scenarios see them, and beside them everything that was refused. */
export interface EstateContractReading {
  readonly contracts: readonly EstateContract[];
  readonly refusals: readonly Refusal[];
}

/** Tables that are remembered. */
const REMEMBERED = 4;

/** Reads contracts as scenarios see them (DE: Verträge). Each needs a Konto: it has no default. */
export const readEstateContracts: (cells: TableCells) => EstateContractReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readContracts(cells);
    const contracts: EstateContract[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const { contract, row, terms, values } of reading.rows) {
      const { account, area } = values;
      if (account === undefined) refusals.push(missingAccount(row));
      else {
        const key = area === undefined ? undefined : nameKey(area);
        contracts.push({ row, area: key, account, contract, terms });
      }
    }
    return { contracts, refusals };
  },
);

function missingAccount(row: number): Refusal {
  const argument = "Konto";
  return { kind: "missing", argument, place: { table: VERTRAEGE.title, row, column: argument } };
}

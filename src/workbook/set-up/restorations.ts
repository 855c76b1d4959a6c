import { areaAddress } from "../blueprint/address";
import type {
  Block,
  NameBlueprint,
  SheetBlueprint,
  TableBlock,
  WorkbookBlueprint,
} from "../blueprint/blueprint";
import { namesOf } from "../blueprint/names";
import type { SheetKey } from "../blueprint/sheet-names";
import { tableArea } from "../blueprint/table-area";
import { RefusedError } from "../refusal";
import { isOwnComment } from "../writer/own-comment";
import { blocksOf } from "../writer/write-sheet";
import type { Decision } from "./decide";
import { type BrokenFormula, brokenFormulas, withHealed } from "./broken-formulas";
import { type MayFill, sheetWord } from "./healed-formula";
import { type FoundContents, isMoved, missingContents, spillArea } from "./missing-contents";
import { inFreePlace } from "./table-place";
import { sameName, type WorkbookState } from "./state";

/** What a sheet that is there gets back, as a blueprint of just that. */
export interface Restoration {
  readonly key: SheetKey;
  /** id of the sheet in the workbook */
  readonly id: string;
  readonly blueprint: SheetBlueprint;
  /** empty cells that tables and spills are going to take */
  readonly takenAreas: readonly string[];
  /** names of the charts that are there */
  readonly chartsBefore: readonly string[];
  /** formulas of ours that have lost what they refer to */
  readonly brokenFormulas: readonly BrokenFormula[];
  /** names of ours that are broken and are defined anew */
  readonly brokenNames: readonly string[];
}

/** What has become of the sheets that are there. */
export interface RestorationPlan {
  readonly restorations: readonly Restoration[];
  /** names of sheets on which a person has moved things: empty cells are not filled there */
  readonly moved: readonly string[];
}

/**
 * Finds what the sheets that are there lack.
 *
 * @param blueprint with the names that the sheets have
 * @throws RefusedError where a table is missing and something else stands in its place
 */
export function restorationsOf(
  state: WorkbookState,
  { create, tables }: Decision,
  { sheets }: WorkbookBlueprint,
): RestorationPlan {
  const restorations: Restoration[] = [];
  const moved: string[] = [];
  const there = sheets.filter(({ key }) => !create.includes(key));
  const unknown = there.filter((sheet) => {
    const found = state.contents.get(sheet.key);
    return found === undefined || isMoved(sheet, found);
  });
  for (const sheet of there) {
    const id = state.mark.sheets[sheet.key];
    const asFound = state.contents.get(sheet.key);
    if (id === undefined || asFound === undefined) continue;
    const formulas = brokenFormulas(sheet, asFound, mayFill(sheet, unknown));
    const found = withHealed(asFound, formulas);
    const missing = missingContents(sheet, found);
    const lost = blocksOf(sheet, "table")
      .filter(({ schema }) => !tables.has(schema.name))
      .map((block) => placed(sheet, block, found));
    const { names, broken } = missing.isMoved ? NO_NAMES : lackingNames(sheet, state);
    if (missing.isMoved) moved.push(sheet.name);
    const blocks = [...lost, ...missing.blocks];
    if (blocks.length + names.length + formulas.length === 0) continue;
    restorations.push({
      key: sheet.key,
      id,
      blueprint: { ...sheet, blocks, names, conditionalFormats: [] },
      takenAreas: takenAreas(blocks),
      chartsBefore: found.charts,
      brokenFormulas: formulas,
      brokenNames: broken,
    });
  }
  return { restorations, moved };
}

/** Tables and names are found wherever they stand, cells only where none have been moved. */
function mayFill(own: SheetBlueprint, unknown: readonly SheetBlueprint[]): MayFill {
  const names = unknown.map(({ name }) => sheetWord(name));
  const words = unknown.includes(own) ? [...names, ""] : names;
  return (sheet) => !words.includes(sheet);
}

function takenAreas(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [areaAddress(tableArea(block))];
    return block.kind === "spill" ? [areaAddress(spillArea(block))] : [];
  });
}

const NO_NAMES = { names: [], broken: [] } as const;

/** @throws RefusedError where something else stands in its place */
function placed(sheet: SheetBlueprint, block: TableBlock, found: FoundContents): TableBlock {
  const free = inFreePlace(block, sheet, found);
  if (free !== undefined) return free;
  throw new RefusedError({
    kind: "table-place-taken",
    table: block.schema.name,
    sheet: sheet.name,
    address: areaAddress(tableArea(block)),
  });
}

/** Names that are not there, and names of ours whose cells were deleted. */
function lackingNames(
  sheet: SheetBlueprint,
  state: WorkbookState,
): { readonly names: readonly NameBlueprint[]; readonly broken: readonly string[] } {
  const foundOf = ({ name }: NameBlueprint) =>
    state.names.find((found) => sameName(found.name, name));
  const isBroken = (name: NameBlueprint) => {
    const found = foundOf(name);
    return found !== undefined && isOwnComment(found.comment) && found.formula.includes("#REF!");
  };
  const names = namesOf(sheet).filter((name) => foundOf(name) === undefined || isBroken(name));
  return { names, broken: names.filter(isBroken).map(({ name }) => name) };
}

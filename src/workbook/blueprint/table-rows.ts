import { ANLAGEN } from "../../tables/anlagen";
import { ANNAHMEN } from "../../tables/annahmen";
import { BEFUNDE } from "../../tables/befunde";
import { BEWEGUNGEN } from "../../tables/bewegungen";
import { GEMEINDEN } from "../../tables/gemeinden";
import { KONTEN } from "../../tables/konten";
import { KRITERIEN } from "../../tables/kriterien";
import { NUTZUNGSDAUERN } from "../../tables/nutzungsdauern";
import { PERSONAL } from "../../tables/personal";
import { PLAN_CAUSES } from "../../tables/plan-causes";
import { POSITIONEN } from "../../tables/positionen";
import { PROJEKTE } from "../../tables/projekte";
import { SZENARIEN } from "../../tables/szenarien";
import { UEBERNAHME } from "../../tables/uebernahme";
import { VERTRAEGE } from "../../tables/vertraege";
import { VORJAHRE } from "../../tables/vorjahre";
import type { CellInput } from "./blueprint";

/** Every table of the workbook. */
export const TABLE_SCHEMAS = [
  ANNAHMEN,
  ANLAGEN,
  BEWEGUNGEN,
  VERTRAEGE,
  PERSONAL,
  PROJEKTE,
  SZENARIEN,
  UEBERNAHME,
  POSITIONEN,
  VORJAHRE,
  PLAN_CAUSES,
  KRITERIEN,
  GEMEINDEN,
  KONTEN,
  NUTZUNGSDAUERN,
  BEFUNDE,
] as const;

/** Name of a table in the workbook and in its schema. */
export type TableName = (typeof TABLE_SCHEMAS)[number]["name"];

/** A row of a table by the keys of its columns; what is empty is left out. */
export type TableRow = Readonly<Record<string, CellInput>>;

/** Rows to write by table; a table without rows gets an empty one. */
export type TableRows = Readonly<Record<TableName, readonly TableRow[]>>;

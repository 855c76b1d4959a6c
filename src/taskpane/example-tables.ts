import anlagen from "../../assets/demo/anlagen.csv";
import bewegungen from "../../assets/demo/bewegungen.csv";
import gemeinden from "../../assets/demo/gemeinden.csv";
import kriterien from "../../assets/demo/kriterien.csv";
import personal from "../../assets/demo/personal.csv";
import positionen from "../../assets/demo/positionen.csv";
import projekte from "../../assets/demo/projekte.csv";
import szenarien from "../../assets/demo/szenarien.csv";
import uebernahme from "../../assets/demo/uebernahme.csv";
import vertraege from "../../assets/demo/vertraege.csv";
import vorjahre from "../../assets/demo/vorjahre.csv";
import { readOwnTable } from "../import/own-table";
import { ANLAGEN } from "../tables/anlagen";
import { BEWEGUNGEN } from "../tables/bewegungen";
import { GEMEINDEN } from "../tables/gemeinden";
import { criteriaWithPoints } from "../tables/kriterien";
import { PERSONAL } from "../tables/personal";
import { POSITIONEN } from "../tables/positionen";
import { PROJEKTE } from "../tables/projekte";
import { SZENARIEN } from "../tables/szenarien";
import { UEBERNAHME } from "../tables/uebernahme";
import { VERTRAEGE } from "../tables/vertraege";
import { VORJAHRE } from "../tables/vorjahre";
import type { TableRows } from "../workbook/blueprint/table-rows";

/** Rows of the example that ships with the add-in, by table; its assumptions ship for everybody. */
export function exampleTables(): Partial<TableRows> {
  const scenarios = readOwnTable(SZENARIEN, szenarien);
  const codes = scenarios.map((row) => String(row["code"]));
  return {
    Anlagen: readOwnTable(ANLAGEN, anlagen),
    Bewegungen: readOwnTable(BEWEGUNGEN, bewegungen),
    Vertraege: readOwnTable(VERTRAEGE, vertraege),
    Personal: readOwnTable(PERSONAL, personal),
    Projekte: readOwnTable(PROJEKTE, projekte),
    Szenarien: scenarios,
    Uebernahme: readOwnTable(UEBERNAHME, uebernahme),
    Positionen: readOwnTable(POSITIONEN, positionen),
    Vorjahre: readOwnTable(VORJAHRE, vorjahre),
    Gemeinden: readOwnTable(GEMEINDEN, gemeinden),
    Kriterien: readOwnTable(criteriaWithPoints(codes), kriterien),
  };
}

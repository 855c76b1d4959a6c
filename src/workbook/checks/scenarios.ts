import { POSITIONEN } from "../../tables/positionen";
import { PERSONAL } from "../../tables/personal";
import { PROJEKTE } from "../../tables/projekte";
import { nameKey } from "../../tables/name-key";
import { readTable } from "../../tables/read-table";
import { SZENARIEN } from "../../tables/szenarien";
import { UEBERNAHME } from "../../tables/uebernahme";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { rowName } from "./row-name";

/** Rows that belong to a scenario which the table Szenarien does not have: they count nowhere. */
export function unknownScenarioFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"scenario-unknown">[] {
  const known = new Set(
    readTable(SZENARIEN, cellsOf(workbook, SZENARIEN)).rows.map(({ values }) =>
      nameKey(values.code),
    ),
  );
  return [UEBERNAHME, POSITIONEN, PROJEKTE].flatMap((schema) =>
    readTable(schema, cellsOf(workbook, schema)).rows.flatMap(({ row, values }) => {
      const { scenario } = values;
      if (scenario === undefined || known.has(nameKey(scenario))) return [];
      const table = schema.title;
      return [
        {
          kind: "scenario-unknown" as const,
          place: { table: schema.name, row, column: "Szenario" },
          subject: `${table} ${scenario}`,
          facts: { scenario, table },
        },
      ];
    }),
  );
}

/** Areas that are taken over in the first scenario, with which all others are compared. */
export function statusQuoFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"takeover-in-status-quo">[] {
  const [statusQuo] = readTable(SZENARIEN, cellsOf(workbook, SZENARIEN)).rows;
  if (statusQuo === undefined) return [];
  const scenario = statusQuo.values.code;
  return readTable(UEBERNAHME, cellsOf(workbook, UEBERNAHME)).rows.flatMap(({ row, values }) => {
    if (nameKey(values.scenario) !== nameKey(scenario)) return [];
    const { area } = values;
    return [
      {
        kind: "takeover-in-status-quo" as const,
        place: { table: UEBERNAHME.name, row, column: "Szenario" },
        subject: `${scenario} ${area}`,
        facts: { scenario, area },
      },
    ];
  });
}

/** What a position for each of the costs that are often forgotten is called. */
const OFTEN_FORGOTTEN = {
  "scenario-without-migration": /migration|umstellung|umzug|einführung|datenübernahme/i,
  "scenario-without-parallel-run": /parallel|doppelbetrieb/i,
  "scenario-without-exit": /rückführung|rückkehr|rückholung|exit|ausstieg|anbieterwechsel/i,
} as const;

type ForgottenKind = keyof typeof OFTEN_FORGOTTEN;

/** Scenarios that take something over without cost for migration, parallel run or exit. */
export function forgottenCostFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<ForgottenKind>[] {
  const takeovers = readTable(UEBERNAHME, cellsOf(workbook, UEBERNAHME)).rows;
  const positions = readTable(POSITIONEN, cellsOf(workbook, POSITIONEN)).rows;
  return readTable(SZENARIEN, cellsOf(workbook, SZENARIEN)).rows.flatMap(({ row, values }) => {
    const isOfScenario = (other: { readonly values: { readonly scenario?: string | undefined } }) =>
      nameKey(other.values.scenario ?? "") === nameKey(values.code);
    if (!takeovers.some(isOfScenario)) return [];
    const names = positions.filter(isOfScenario).map((position) => position.values.name ?? "");
    return (Object.keys(OFTEN_FORGOTTEN) as ForgottenKind[]).flatMap((kind) =>
      names.some((name) => OFTEN_FORGOTTEN[kind].test(name))
        ? []
        : [
            {
              kind,
              place: { table: SZENARIEN.name, row, column: "Kürzel" },
              subject: values.code,
              facts: { scenario: values.code },
            },
          ],
    );
  });
}

/** Areas that are taken over although nobody has said what becomes of the staff there. */
export function undecidedStaffFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"staff-undecided">[] {
  const staff = readTable(PERSONAL, cellsOf(workbook, PERSONAL)).rows;
  return readTable(UEBERNAHME, cellsOf(workbook, UEBERNAHME)).rows.flatMap(({ row, values }) => {
    const { area, freedShare, scenario } = values;
    if (freedShare !== undefined) return [];
    const posts = staff.filter(
      (post) => post.values.itShare > 0 && nameKey(post.values.area ?? "") === nameKey(area),
    ).length;
    if (posts === 0) return [];
    return [
      {
        kind: "staff-undecided",
        place: { table: UEBERNAHME.name, row, column: "Personal frei" },
        subject: `${scenario} ${area}`,
        facts: { scenario, area, posts },
      },
    ];
  });
}

/** Positions of which nobody can say later where their price came from. */
export function positionSourceFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"position-without-source">[] {
  return readTable(POSITIONEN, cellsOf(workbook, POSITIONEN)).rows.flatMap(({ row, values }) => {
    if (values.source !== undefined) return [];
    const position = rowName(row, values.scenario, values.name);
    return [
      {
        kind: "position-without-source",
        place: { table: POSITIONEN.name, row, column: "Quelle" },
        subject: position,
        facts: { position },
      },
    ];
  });
}

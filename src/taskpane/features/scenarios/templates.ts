import { dayOf, serialFromDay } from "../../../core/calendar";
import type { ScenarioRows } from "../../model/scenario-edits";
import type { NewRow } from "../../model/table-access";

/** The templates of scenarios, in the order of the list. */
export const TEMPLATES = ["full", "dataCentre", "print", "neighbour", "empty"] as const;
export type Template = (typeof TEMPLATES)[number];

/** What only the Amt knows; each template asks for some of it. */
export interface TemplateAnswers {
  readonly code: string;
  readonly name: string;
  /** first month at the provider; Excel serial of its first day */
  readonly from: number;
  /** number of workplaces (DE: Arbeitsplätze) */
  readonly workplaces: number;
  readonly servers: number;
  /** pages printed a year (DE: Seiten je Jahr) */
  readonly pages: number;
}

/** The questions of a template, beside code and name. */
export const QUESTIONS: Readonly<
  Record<Template, readonly Exclude<keyof TemplateAnswers, "code" | "name">[]>
> = {
  full: ["from", "workplaces", "servers"],
  dataCentre: ["from", "servers"],
  print: ["from", "pages"],
  neighbour: ["from", "workplaces"],
  empty: [],
};

/** Where every assumed price comes from, in the workbook, which is German in every locale. */
export const ASSUMED = "Beispiel – bitte Angebot einsetzen";

/** Prices that somebody has to replace by an offer; net, in EUR. */
const PRICES = {
  workplace: 68,
  server: 145,
  line: 690,
  migration: 31_500,
  parallel: 1900,
  training: 120,
  serverMigration: 14_500,
  page: 0.03,
  neighbourPerWorkplace: 55,
  neighbourStart: 8000,
} as const;

/** The rows of a new scenario: decisions by area, and what it is assumed to cost. */
export function templateRows(template: Template, answers: TemplateAnswers): ScenarioRows {
  const { code, name } = answers;
  return { code, name, ...CONTENT[template](answers) };
}

type Content = Omit<ScenarioRows, "code" | "name">;

const CONTENT: Readonly<Record<Template, (answers: TemplateAnswers) => Content>> = {
  full: ({ from, servers, workplaces }) => ({
    description: "Server, Arbeitsplätze und Netz gehen an den Dienstleister",
    takeovers: ["Server", "Arbeitsplatz", "Netz"].map((area) => takeover(area, from)),
    positions: [
      monthly(
        "Arbeitsplatzpauschale",
        "Arbeitsplatz",
        "5253",
        workplaces,
        "Arbeitsplatz",
        PRICES.workplace,
        from,
      ),
      monthly(
        "Rechenzentrum: virtuelle Server",
        "Server",
        "5253",
        servers,
        "Server",
        PRICES.server,
        from,
      ),
      monthly("Leitung ins Rechenzentrum", "Netz", "5634", 1, "pauschal", PRICES.line, from),
      once(
        "Migration und Datenübernahme",
        "Server",
        "5291",
        1,
        "pauschal",
        PRICES.migration,
        from,
        [0.8, 1.8],
      ),
      once(
        "Parallelbetrieb drei Monate",
        "Server",
        "5291",
        3,
        "Monat",
        PRICES.parallel,
        from,
        [1, 2],
      ),
      once(
        "Schulung",
        "Arbeitsplatz",
        "5612",
        workplaces,
        "Person",
        PRICES.training,
        from,
        [0.8, 1.3],
      ),
    ],
  }),
  dataCentre: ({ from, servers }) => ({
    description: "Nur die Server gehen in ein Rechenzentrum",
    takeovers: [takeover("Server", from)],
    positions: [
      monthly(
        "Rechenzentrum: virtuelle Server",
        "Server",
        "5621",
        servers,
        "Server",
        PRICES.server,
        from,
      ),
      once("Migration", "Server", "5291", 1, "pauschal", PRICES.serverMigration, from, [0.8, 1.6]),
    ],
  }),
  print: ({ from, pages }) => ({
    description: "Ein Preis je Seite ersetzt eigene und geleaste Drucker",
    takeovers: [takeover("Druck", from)],
    positions: [
      {
        ...monthly("Seitenpreis", "Druck", "5621", pages, "Seite", PRICES.page, from),
        interval: "jährlich",
      },
    ],
  }),
  neighbour: ({ from, workplaces }) => ({
    description:
      "Ein Nachbaramt betreut Server und Arbeitsplätze mit (interkommunale Zusammenarbeit)",
    takeovers: ["Server", "Arbeitsplatz"].map((area) => takeover(area, from)),
    positions: [
      monthly(
        "Kostenerstattung an das Nachbaramt",
        "Arbeitsplatz",
        "5253",
        workplaces,
        "Arbeitsplatz",
        PRICES.neighbourPerWorkplace,
        from,
      ),
      once(
        "Umstellung und Datenübernahme",
        "Server",
        "5291",
        1,
        "pauschal",
        PRICES.neighbourStart,
        from,
        [0.8, 1.8],
      ),
    ],
  }),
  empty: () => ({ description: "", takeovers: [], positions: [] }),
};

/** Devices are handed over, contracts are ended when they can be; staff stays until somebody decides. */
function takeover(area: string, from: number): NewRow {
  return { area, from, devices: "aussondern", contracts: "kündigen", freedShare: 0 };
}

function monthly(
  name: string,
  area: string,
  account: string,
  quantity: number,
  unit: string,
  unitPriceEur: number,
  begin: number,
): NewRow {
  const what = { name, area, account, kind: "laufend", quantity, unit, unitPriceEur };
  const when = { interval: "monatlich", begin, increase: 0.02 };
  return {
    ...what,
    ...when,
    vatRate: 0.19,
    lowestFactor: 0.9,
    highestFactor: 1.25,
    source: ASSUMED,
  };
}

function once(
  name: string,
  area: string,
  account: string,
  quantity: number,
  unit: string,
  unitPriceEur: number,
  begin: number,
  [lowestFactor, highestFactor]: readonly [number, number],
): NewRow {
  const what = { name, area, account, kind: "einmalig", quantity, unit, unitPriceEur };
  const when = { interval: "einmalig", begin };
  return { ...what, ...when, vatRate: 0.19, lowestFactor, highestFactor, source: ASSUMED };
}

/** 1 October of a year: late enough to decide and to move. */
export function suggestedStart(firstYear: number): number {
  const day = dayOf({ year: firstYear, month: 10, day: 1 });
  if (day === undefined) throw new RangeError(`${firstYear} has no first of October.`);
  return serialFromDay(day);
}

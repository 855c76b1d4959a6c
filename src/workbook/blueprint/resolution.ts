import { FORMATS } from "../../tables/schema";
import type { CellBlueprint, CellsBlock, CellValidation, SheetBlueprint } from "./blueprint";
import { IN_WORDS, RESOLUTION_POINTS } from "./committee-names";
import { page } from "./page";
import type { SheetNames, WorkbookPlan } from "./plan";
import { ACCOUNT_LINES, accountEffects } from "./resolution-accounts";

/** Zero-based rows of the form's parts. */
const ROW = (() => {
  const fields = 3;
  const consultations = fields + 7;
  const facts = consultations + 5;
  const effects = facts + 4;
  const proposal = effects + ACCOUNT_LINES + 7;
  const vote = proposal + 3;
  return { fields, consultations, facts, effects, proposal, vote } as const;
})();

/** Rows of the vote, its heading included. */
const VOTE_ROWS = 5;

/**
 * A proposal for the committee in the form that offices use (DE: Beschlussvorlage): people write
 * the texts, the figures by account follow the chosen scenario.
 */
export function resolutionSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "resolution",
    name: names.resolution,
    columnWidths: [20, 58, 13, 13, 13],
    rowHeights: [
      { row: 0, height: 24 },
      { row: ROW.facts, height: 58 },
      { row: ROW.facts + 1, height: 86 },
      { row: ROW.facts + 2, height: 44 },
      { row: ROW.proposal, height: 86 },
      { row: ROW.proposal + 1, height: 30 },
    ],
    showGridlines: false,
    frozen: { rows: 0, columns: 0 },
    blocks: [
      heading(plan),
      fields(),
      consultations(),
      facts(),
      accountEffects(plan, names, ROW.effects),
      proposal(names),
      vote(),
    ],
    page: page(plan, {
      orientation: "Portrait",
      zoom: { wide: 1, tall: 1 },
      printArea: { row: 0, column: 0, rows: ROW.vote + VOTE_ROWS, columns: 5 },
    }),
  };
}

function heading({ example }: WorkbookPlan): CellsBlock {
  const explanation =
    "Blau sind Ihre Texte, schwarz rechnet die Arbeitsmappe aus dem gewählten Szenario.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: "Beschlussvorlage", look: "title" }],
      [
        {
          content: example ? `Beispiel: Alle Beträge sind erfunden. ${explanation}` : explanation,
          look: "explanation",
        },
      ],
    ],
  };
}

function fields(): CellsBlock {
  return {
    kind: "cells",
    row: ROW.fields,
    column: 0,
    cells: [
      field("Vorlage-Nr.", ""),
      field("Betreff", "Betrieb der IT des Amtes: bisherige Lösung oder Auslagerung"),
      field("Status", "öffentlich", choice(["öffentlich", "nichtöffentlich"])),
      field("Vorlageart", "Beschlussvorlage", choice(["Beschlussvorlage", "Informationsvorlage"])),
      field("Federführend", "Amt für Finanzen (bitte anpassen)"),
      field("Bearbeitung", ""),
    ],
  };
}

function field(label: string, content: string, validation?: CellValidation): CellBlueprint[] {
  return [
    { content: label, look: "label" },
    {
      content,
      look: "inputText",
      format: FORMATS.text,
      ...(validation === undefined ? {} : { validation }),
    },
  ];
}

function choice(values: readonly [string, string]): CellValidation {
  const [first, second] = values;
  return {
    rule: { type: "list", values },
    alert: "stop",
    message: `Bitte „${first}“ oder „${second}“ wählen.`,
  };
}

/** Who deliberates when (DE: Beratungsfolge). */
function consultations(): CellsBlock {
  const row = (committee: string): CellBlueprint[] => [
    {
      content: "",
      look: "inputText",
      format: FORMATS.date,
      validation: {
        rule: { type: "date", min: 36_526, max: 73_415 },
        alert: "stop",
        message: "Bitte das Datum der Sitzung eingeben, zum Beispiel 15.12.2026.",
      },
    },
    { content: committee, look: "inputText", format: FORMATS.text },
  ];
  return {
    kind: "cells",
    row: ROW.consultations,
    column: 0,
    cells: [
      [
        { content: "Beratung am", look: "header" },
        { content: "Gremium", look: "header" },
      ],
      row("Finanzausschuss (bitte anpassen)"),
      row("Amtsausschuss"),
    ],
  };
}

function facts(): CellsBlock {
  return {
    kind: "cells",
    row: ROW.facts,
    column: 0,
    cells: [
      text("Sachverhalt", "inputParagraph", {
        content:
          "Das Amt hat geprüft, ob es seine IT weiter wie bisher betreibt oder ganz oder zum Teil " +
          "einem Dienstleister überträgt. Grundlage sind Inventar, Verträge, Personal und die " +
          "Planung der kommenden Jahre.",
      }),
      text("Vergleich", "paragraph", { content: `=${IN_WORDS}` }),
      text("Rechtslage", "inputParagraph", {
        content:
          "Umlage: §§ 146, 147 KV M-V; Abschreibung: § 34 GemHVO-Doppik; Umsatzsteuer: § 2b UStG; " +
          "Zusammenarbeit: Teil 4 KV M-V, § 108 GWB (bitte prüfen).",
      }),
    ],
  };
}

function proposal(names: SheetNames): CellsBlock {
  const points = RESOLUTION_POINTS.join("&CHAR(10)&");
  return {
    kind: "cells",
    row: ROW.proposal,
    column: 0,
    cells: [
      text("Beschlussvorschlag", "inputParagraph", { content: `=${points}` }),
      text("Anlagen", "inputParagraph", {
        content: `${names.committeePage}; ${names.comparison} der Szenarien; ${names.incomeBudget} und ${names.cashBudget}; ${names.levy}`,
      }),
    ],
  };
}

/** How the committee voted, to be filled in by hand (DE: Abstimmung). */
function vote(): CellsBlock {
  const blank = "________";
  return {
    kind: "cells",
    row: ROW.vote,
    column: 0,
    cells: [
      [
        { content: "Abstimmung", look: "header" },
        { content: "", look: "header" },
      ],
      field(
        "Mitglieder",
        `gesetzliche Zahl: ${blank}   anwesend: ${blank}   stimmberechtigt: ${blank}`,
      ),
      field("Stimmen", `Ja: ${blank}   Nein: ${blank}   Enthaltung: ${blank}`),
      field("Mitwirkungsverbot", `§ 24 KV M-V (bitte prüfen): ${blank}${blank}`),
      field("Unterschrift", `${blank}${blank}${blank}`),
    ],
  };
}

function text(
  label: string,
  look: "paragraph" | "inputParagraph",
  { content }: Pick<CellBlueprint, "content">,
): CellBlueprint[] {
  return [
    { content: label, look: "paragraph" },
    { content, look },
  ];
}

import type { TableSchema } from "./schema";
import { FORMATS } from "./schema";

/** What became of a finding: still open, put right, or left as it is for a reason. */
export const FINDING_STATES = ["offen", "erledigt", "ignoriert"] as const;

/** One of {@link FINDING_STATES}. */
export type FindingState = (typeof FINDING_STATES)[number];

const SHEET = "[@Blatt]";
const ADDRESS = "[@Adresse]";

/**
 * What the checks found (DE: Befunde). The checks write it anew each time they run; state and
 * reason are a person's and stay with their finding, which `Kennung` names. The link is calculated
 * from sheet and address, so that it stays right when the rows are sorted.
 */
export const BEFUNDE = {
  name: "Befunde",
  title: "Befunde",
  keyColumn: "id",
  columns: [
    {
      key: "severity",
      header: "Schwere",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 10,
      isWrittenByAddIn: true,
      hint: "Fehler: Zahlen sind falsch; Warnung: Zahlen können falsch sein; Hinweis: bitte ansehen.",
    },
    {
      key: "sheet",
      header: "Blatt",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 16,
      isWrittenByAddIn: true,
      hint: "Blatt, auf dem der Befund entstanden ist.",
    },
    {
      key: "link",
      header: "Zelle",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.general,
      width: 10,
      hint: "Ein Klick springt zur Zelle.",
      formula: `=IF(${ADDRESS}="","",HYPERLINK("#'"&SUBSTITUTE(${SHEET},"'","''")&"'!"&${ADDRESS},${ADDRESS}))`,
    },
    {
      key: "finding",
      header: "Befund",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 52,
      isWrittenByAddIn: true,
      hint: "Was die Prüfung gefunden hat.",
    },
    {
      key: "advice",
      header: "Vorschlag",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 48,
      isWrittenByAddIn: true,
      hint: "Was Sie tun können.",
    },
    {
      key: "state",
      header: "Status",
      aliases: [],
      kind: "choice",
      choices: FINDING_STATES,
      required: false,
      format: FORMATS.text,
      width: 11,
      hint: "offen, erledigt oder ignoriert; „ignoriert“ braucht eine Begründung.",
      validation: {
        rule: { type: "list", values: FINDING_STATES },
        alert: "stop",
        message: "Bitte „offen“, „erledigt“ oder „ignoriert“ wählen.",
      },
    },
    {
      key: "reason",
      header: "Begründung",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 30,
      hint: "Warum der Befund so bleibt oder was getan wurde; bleibt bei der nächsten Prüfung stehen.",
    },
    {
      key: "id",
      header: "Kennung",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 30,
      isWrittenByAddIn: true,
      hint: "An ihr erkennt die nächste Prüfung den Befund wieder. Bitte nicht ändern.",
    },
    {
      key: "address",
      header: "Adresse",
      aliases: [],
      kind: "text",
      required: false,
      format: FORMATS.text,
      width: 10,
      isWrittenByAddIn: true,
      hint: "Zelle des Befunds; aus ihr entsteht die Verknüpfung in der Spalte Zelle.",
    },
  ],
} as const satisfies TableSchema;

import type { Mark } from "./marks";

/** What a step of the handbook asks for. */
export type Action =
  /** clicks a button of the ribbon, or something in the pane */
  | { readonly kind: "ribbon" | "press"; readonly name: string }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "select"; readonly cell: string }
  | { readonly kind: "type"; readonly cell: string; readonly text: string }
  /** fills a field of the pane; those of an area of a scenario occur in each */
  | {
      readonly kind: "fill";
      readonly label: string;
      readonly text: string;
      readonly area: string | undefined;
    }
  | { readonly kind: "choose"; readonly label: string; readonly option: string }
  | { readonly kind: "file"; readonly path: string }
  /** the pane shows the words */
  | { readonly kind: "see"; readonly text: string }
  | { readonly kind: "read"; readonly cell: string; readonly text: string }
  | { readonly kind: "picture"; readonly path: string; readonly shows: string };

/** How a sentence of the handbook asks for something. */
interface Phrase {
  readonly marks: readonly Mark["kind"][];
  /** words before each of the marks */
  readonly words: readonly RegExp[];
  readonly action: (texts: readonly [string, string, string], path: string) => Action;
  /** goes on with what the sentence before asked for */
  readonly follows?: Action["kind"];
}

const SENTENCE = "[^.:]*";

/** The sentences of the handbook, those with more words first. */
const PHRASES: readonly Phrase[] = [
  {
    marks: ["name", "name"],
    words: [/\bin (?:der )?Zelle $/iu, /^ steht(?: jetzt)? $/u],
    action: ([cell, text]) => ({ kind: "read", cell, text }),
  },
  {
    marks: ["name", "name"],
    words: [/^,? (?:und )?in (?:Zelle )?$/u, /^(?: steht)? $/u],
    action: ([cell, text]) => ({ kind: "read", cell, text }),
    follows: "read",
  },
  {
    marks: ["name", "input"],
    words: [/\bin die Zelle $/u, /^ $/u],
    action: ([cell, text]) => ({ kind: "type", cell, text }),
  },
  {
    marks: ["name", "input"],
    words: [/^,? (?:und )?in $/u, /^ $/u],
    action: ([cell, text]) => ({ kind: "type", cell, text }),
    follows: "type",
  },
  {
    marks: ["name", "name", "input"],
    words: [/\bBereich $/u, /^ bei $/u, /^ $/u],
    action: ([area, label, text]) => ({ kind: "fill", label, text, area }),
  },
  {
    marks: ["name", "name"],
    words: [/\bbei $/u, /^ den Eintrag $/u],
    action: ([label, option]) => ({ kind: "choose", label, option }),
  },
  {
    marks: ["name", "input"],
    words: [/\bbei $/u, /^ $/u],
    action: ([label, text]) => ({ kind: "fill", label, text, area: undefined }),
  },
  {
    marks: ["name", "lines"],
    words: [/\bFeld $/u, new RegExp(`^${SENTENCE}:`, "u")],
    action: ([label, text]) => ({ kind: "fill", label, text, area: undefined }),
  },
  {
    marks: ["file"],
    words: [/\bdie Datei $/u],
    action: (_, path) => ({ kind: "file", path }),
  },
  {
    marks: ["name"],
    words: [/\bMenüband auf $/u],
    action: ([name]) => ({ kind: "ribbon", name }),
  },
  {
    marks: ["name"],
    words: [/\bSie(?: unten)? das Blatt $/u],
    action: ([name]) => ({ kind: "sheet", name }),
  },
  {
    marks: ["name"],
    words: [/\bMarkieren Sie die Zelle $/u],
    action: ([cell]) => ({ kind: "select", cell }),
  },
  {
    marks: ["name"],
    words: [new RegExp(`\\bSie sehen\\b${SENTENCE}$`, "u")],
    action: ([text]) => ({ kind: "see", text }),
  },
  {
    marks: ["name"],
    words: [new RegExp(`^(?:,| und| sowie)${SENTENCE} $`, "u")],
    action: ([text]) => ({ kind: "see", text }),
    follows: "see",
  },
  {
    marks: ["name"],
    words: [/\bauf $/u],
    action: ([name]) => ({ kind: "press", name }),
  },
  {
    marks: ["picture"],
    words: [/(?:)/u],
    action: ([shows], path) => ({ kind: "picture", path, shows }),
  },
];

/**
 * What the marked words of a step ask for, one after the other.
 *
 * @throws Error where a sentence is none of those that the handbook is written in
 */
export function actionsOf(marks: readonly Mark[]): readonly Action[] {
  const actions: Action[] = [];
  for (let at = 0; at < marks.length;) {
    const last = actions.at(-1)?.kind;
    const phrase = PHRASES.find(
      ({ follows, marks: kinds, words }) =>
        (follows === undefined || follows === last) &&
        kinds.every((kind, index) => {
          const mark = marks[at + index];
          return mark?.kind === kind && words[index]?.test(mark.before);
        }),
    );
    if (!phrase) {
      const { before = "", text = "" } = marks[at] ?? {};
      throw new Error(`Nobody knows what to do at "${before.slice(-60)}[${text}]".`);
    }
    const taken = marks.slice(at, at + phrase.marks.length);
    const [first = "", second = "", third = ""] = taken.map(({ text }) => text);
    actions.push(phrase.action([first, second, third], taken[0]?.path ?? ""));
    at += taken.length;
  }
  return actions;
}

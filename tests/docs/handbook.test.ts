import { readFileSync } from "node:fs";
import path from "node:path";
import { actionsOf } from "../../scripts/handbook/actions";
import { stepsOf } from "../../scripts/handbook/marks";

const handbook = path.resolve(__dirname, "../../docs/handbuch.md");

const actions = (text: string) =>
  stepsOf(`## Schritt 1: Probe\n\n${text}`).flatMap(({ marks }) => actionsOf(marks));

describe("a step of the handbook", () => {
  it.each<[string, object[]]>([
    ["Klicken Sie im Menüband auf **Import**.", [{ kind: "ribbon", name: "Import" }]],
    [
      "Klicken Sie auf **Andere Datei**, dann auf\n**Datei auswählen**.",
      [
        { kind: "press", name: "Andere Datei" },
        { kind: "press", name: "Datei auswählen" },
      ],
    ],
    ["Öffnen Sie unten das Blatt **Umlage**.", [{ kind: "sheet", name: "Umlage" }]],
    [
      "Markieren Sie die Zelle **P5**. Tippen Sie in die Zelle **B3** `KSM`.",
      [
        { kind: "select", cell: "P5" },
        { kind: "type", cell: "B3", text: "KSM" },
      ],
    ],
    [
      "Tragen Sie bei **Quelle** `Angebot` ein und im Bereich **Netz** bei **Personal** `30`.",
      [
        { kind: "fill", label: "Quelle", text: "Angebot", area: undefined },
        { kind: "fill", label: "Personal", text: "30", area: "Netz" },
      ],
    ],
    [
      "Wählen Sie bei **Geräte** den Eintrag **verkaufen**.",
      [{ kind: "choose", label: "Geräte", option: "verkaufen" }],
    ],
    ["Wählen Sie die Datei [`a.csv`](handbuch/a.csv).", [{ kind: "file", path: "handbuch/a.csv" }]],
    [
      "In das Feld **Liste** fügen Sie ein:\n\n```\na;b\n1;2\n```",
      [{ kind: "fill", label: "Liste", text: "a;b\n1;2", area: undefined }],
    ],
    [
      "Sie sehen **2 Zeilen neu** und **1 Zeile doppelt**. In der Zelle **P5** steht **1,00 €**, in **Q5** steht **2,00 €**.",
      [
        { kind: "see", text: "2 Zeilen neu" },
        { kind: "see", text: "1 Zeile doppelt" },
        { kind: "read", cell: "P5", text: "1,00 €" },
        { kind: "read", cell: "Q5", text: "2,00 €" },
      ],
    ],
    [
      "![Fenster: alles](bild.png)",
      [{ kind: "picture", path: "bild.png", shows: "Fenster: alles" }],
    ],
  ])("is understood: %s", (text, expected) => {
    expect(actions(text)).toEqual(expected);
  });

  it("is refused where nobody could say what to do with a marked word", () => {
    expect(() => actions("Drehen Sie an **Rad**.")).toThrow("Drehen Sie an [Rad]");
    expect(() => actions("Sie sehen **A**. Nun **B**.")).toThrow("Nun [B]");
  });

  it("goes on to the next chapter; chapters that explain are not followed", () => {
    const steps = stepsOf("# Titel **x**\n\n## Schritt 1: A\n\n**a**\n\n## Hilfe\n\n**b**\n");
    expect(steps.map(({ marks, title }) => [title, marks.map(({ text }) => text)])).toEqual([
      ["Schritt 1: A", ["a"]],
    ]);
  });
});

it("the handbook leads from the set-up to the committee's page and on, step by step", () => {
  const steps = stepsOf(readFileSync(handbook, "utf8"));
  expect(steps.map(({ title }) => /^Schritt (\d+)/u.exec(title)?.[1])).toEqual(
    steps.map((_, index) => String(index + 1)),
  );
  const all = steps.flatMap(({ marks }) => actionsOf(marks));
  for (const name of ["Einrichten", "Import", "Szenarien", "Vergleich", "Prüfen", "Gremienblatt"])
    expect(all).toContainEqual({ kind: "ribbon", name });
});

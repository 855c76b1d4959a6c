const count = new Intl.NumberFormat("de-DE");

/** Texts of the view Herleitung, in German. */
export const explainTexts = {
  heading: "Herleitung",
  reading: "Die markierte Zelle wird gelesen …",
  unreadable: "Die markierte Zelle konnte nicht gelesen werden",
  introduction:
    "Markieren Sie eine Zelle. Hier steht dann, wie ihr Wert entsteht: Schritt für Schritt, mit Regel und Quelle.",
  /** of a cell without a function of the add-in, by what is in it */
  without: {
    nothing: "Diese Zelle ist leer. Bitte markieren Sie eine Zelle mit einer Formel.",
    entered: "Diese Zelle enthält keine Formel. Ihr Inhalt ist eingegeben.",
    formula:
      "Diese Zelle rechnet ohne Funktionen von IT-Haushalt. Ihre Formel sehen Sie oben in der Bearbeitungsleiste.",
  },
  /** above the cells that such a formula reads */
  sources: "Gerechnet aus diesen Zellen",
  cell: "Zelle",
  value: "Wert",
  steps: "Rechenweg",
  result: "Ergebnis",
  rule: "Regel und Quelle",
  arguments: "Angaben",
  several: (number: number) =>
    `Die Formel ruft ${count.format(number)} Funktionen auf. Gezeigt wird`,
  place: (number: number, name: string) => `${count.format(number)}. ${name}`,
  part: "Die Formel der Zelle enthält noch mehr; sie steht ganz in der Bearbeitungsleiste.",
  noDerivation: "Für diese Funktion gibt es keinen Rechenweg; unten stehen ihre Angaben.",
  refused: "Die Funktion kann mit diesen Angaben nicht rechnen",
  unknownArguments: (names: readonly string[]) =>
    names.length === 1
      ? `Die Angabe „${names[0] ?? ""}“ wird in der Formel mit einer Funktion von Excel, mit ganzen Spalten oder aus einer anderen Datei berechnet; das lässt sich hier nicht nachrechnen. Schreiben Sie diese Rechnung in eine eigene Zelle und verweisen Sie darauf; dann steht der Rechenweg hier.`
      : `Die Angaben ${names.map((name) => `„${name}“`).join(", ")} werden in der Formel mit Funktionen von Excel, mit ganzen Spalten oder aus einer anderen Datei berechnet; das lässt sich hier nicht nachrechnen. Schreiben Sie diese Rechnungen in eigene Zellen und verweisen Sie darauf; dann steht der Rechenweg hier.`,
  left: "nicht angegeben",
  blank: "leer",
  calculated: "in der Formel berechnet",
  unknown: "nur in Excel berechnet",
  cells: (rows: number, columns: number) =>
    `${count.format(rows)} ${rows === 1 ? "Zeile" : "Zeilen"}, ${count.format(columns)} ${columns === 1 ? "Spalte" : "Spalten"}`,
  yes: "WAHR",
  no: "FALSCH",
  visit: (place: string) => `Zu ${place}`,
  back: (place: string) => `Zurück zu ${place}`,
};

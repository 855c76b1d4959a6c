/** Joins names so that each can be told apart: „A“, „B“. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `„${name}“`).join(", ");
}

/** Why an action on the workbook was refused: what happened, and what to do. */
const refusals = {
  "access-denied": () =>
    "Excel lässt die Änderung nicht zu, weil die Arbeitsmappe oder ein Blatt geschützt oder " +
    "schreibgeschützt geöffnet ist. Bitte heben Sie den Schutz auf (Register „Überprüfen“) und " +
    "versuchen Sie es noch einmal.",
  "cell-edit": () =>
    "In Excel wird gerade eine Zelle bearbeitet. Bitte beenden Sie die Eingabe mit der " +
    "Eingabetaste oder mit Esc und versuchen Sie es noch einmal.",
  disconnected: () =>
    "Die Verbindung zu Excel ist abgebrochen. Bitte schließen Sie den Aufgabenbereich, öffnen " +
    "Sie ihn wieder und versuchen Sie es noch einmal.",
  "not-supported": (r: { readonly detail: string }) =>
    "Dieser Version von Excel fehlt etwas, das IT-Haushalt braucht. Nötig ist Excel 2021 oder " +
    `neuer. Meldung von Excel: ${r.detail}`,
  "table-taken": (r: {
    readonly table: string;
    readonly sheet: string;
    readonly missing: readonly string[];
  }) =>
    `Auf dem Blatt „${r.sheet}“ gibt es schon eine andere Tabelle mit dem Namen „${r.table}“; ` +
    `ihr fehlen die Spalten ${quoted(r.missing)}. Bitte geben Sie dieser Tabelle einen anderen ` +
    "Namen (Register „Tabellenentwurf“) und versuchen Sie es noch einmal.",
  "names-taken": (r: { readonly names: readonly string[] }) =>
    `Die Arbeitsmappe verwendet schon die Namen ${quoted(r.names)}, die IT-Haushalt für seine ` +
    "Annahmen braucht. Bitte benennen Sie sie um (Register „Formeln“, „Namens-Manager“) und " +
    "versuchen Sie es noch einmal.",
  "table-missing": (r: { readonly table: string }) =>
    `Die Tabelle „${r.table}“ gibt es in dieser Arbeitsmappe nicht. Bitte richten Sie die ` +
    "Arbeitsmappe zuerst ein (Ansicht „Start“).",
  "columns-missing": (r: { readonly table: string; readonly columns: readonly string[] }) =>
    `In der Tabelle „${r.table}“ fehlen die Spalten ${quoted(r.columns)}. Bitte wählen Sie in ` +
    "der Ansicht „Start“ die Schaltfläche „Fehlendes ergänzen“.",
  cancelled: () => "Der Vorgang wurde abgebrochen.",
  unexpected: (r: { readonly detail: string }) =>
    "Excel hat den Vorgang nicht ausgeführt. Bitte versuchen Sie es noch einmal. Meldung von " +
    `Excel: ${r.detail}`,
};

/** Texts about the workbook, in German. */
export const workbookTexts = {
  refusals,
  /** after a refusal, what became of the sheets that had been begun */
  takenBack: "Die Arbeitsmappe ist wie zuvor.",
  leftUnfinished:
    "Angefangene Blätter konnten nicht entfernt werden; das nächste Einrichten ersetzt sie.",
  /** what a table got that had been there already */
  completed: {
    columns: (table: string, names: readonly string[]) =>
      `${table}: ${names.length === 1 ? "Spalte" : "Spalten"} ${quoted(names)} ergänzt.`,
    formulas: (table: string, count: number) =>
      count === 1
        ? `${table}: eine fehlende Formel ergänzt.`
        : `${table}: ${count} fehlende Formeln ergänzt.`,
    rows: (table: string, names: readonly string[]) =>
      `${table}: ${names.length === 1 ? "Zeile" : "Zeilen"} ${quoted(names)} ergänzt.`,
    names: (names: readonly string[]) =>
      `${names.length === 1 ? "Name" : "Namen"} ${quoted(names)} neu zugeordnet.`,
  },
};

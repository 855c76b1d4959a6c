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
  busy: () =>
    "Excel ist gerade zu beschäftigt. Bitte warten Sie einen Augenblick und versuchen Sie es noch " +
    "einmal.",
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
  "row-gone": (r: { readonly table: string }) =>
    `Die Zeile steht nicht mehr in der Tabelle „${r.table}“; jemand hat sie gelöscht oder ersetzt. ` +
    "Bitte sehen Sie dort nach und nehmen Sie die Änderung dann noch einmal vor.",
  "table-changed": (r: { readonly table: string }) =>
    `Die Tabelle „${r.table}“ wurde seit der Vorschau geändert. Bitte sehen Sie sich die Vorschau ` +
    "noch einmal an und übernehmen Sie dann.",
  "import-changed": (r: { readonly table: string }) =>
    `In der Tabelle „${r.table}“ wurden importierte Zeilen seither geändert, verschoben oder ` +
    "gelöscht. Deshalb bleibt alles, wie es ist. Bitte ändern Sie die Zeilen von Hand.",
  "area-taken": (r: { readonly sheet: string; readonly address: string }) =>
    `Auf dem Blatt „${r.sheet}“ ist im Bereich ${r.address} nicht alles leer. Bitte markieren Sie ` +
    "eine Zelle mit genug freiem Platz darunter und rechts daneben und versuchen Sie es noch einmal.",
  "table-place-taken": (r: {
    readonly table: string;
    readonly sheet: string;
    readonly address: string;
  }) =>
    `Die Tabelle „${r.table}“ fehlt, und an ihrer Stelle auf dem Blatt „${r.sheet}“ ` +
    `(${r.address}) steht etwas anderes. Bitte machen Sie diese Zellen frei und versuchen Sie es ` +
    "noch einmal.",
  "freeze-record-damaged": () =>
    "Die Aufzeichnung der eingefrorenen Formeln in dieser Arbeitsmappe ist unvollständig. Damit " +
    "keine Formel verloren geht, wurde nichts geändert. Bitte öffnen Sie eine frühere Fassung der " +
    "Datei.",
  frozen: () =>
    "Die Formeln dieser Arbeitsmappe sind eingefroren. Bitte tauen Sie sie zuerst unter " +
    "„Weitergabe“ auf.",
  "newer-workbook": () =>
    "Diese Arbeitsmappe wurde mit einer neueren Version von IT-Haushalt eingerichtet. Bitte " +
    "verwenden Sie diese Version.",
  cancelled: () => "Der Vorgang wurde abgebrochen.",
  unexpected: (r: { readonly detail: string }) =>
    "Excel hat den Vorgang nicht ausgeführt. Bitte versuchen Sie es noch einmal. Meldung von " +
    `Excel: ${r.detail}`,
};

/** Texts about the workbook, in German. */
export const workbookTexts = {
  refusals,
  /** while Excel keeps an action waiting */
  waitingForCellEdit:
    "In Excel wird gerade eine Zelle bearbeitet: Sobald Sie die Eingabe mit der Eingabetaste oder " +
    "mit Esc beenden, geht es hier weiter.",
  /** after a refusal, what became of the sheets that had been begun */
  remains: {
    nothing: "Die Arbeitsmappe ist wie zuvor.",
    additions:
      "Was auf vorhandenen Blättern schon ergänzt war, bleibt; das nächste Einrichten ergänzt den " +
      "Rest.",
    unfinished:
      "Angefangene Blätter konnten nicht entfernt werden; das nächste Einrichten ersetzt sie.",
  },
  /** sheets of an older version, by the names that they have now */
  retired: (sheets: readonly string[]) =>
    `Frühere Blätter bleiben erhalten: ${quoted(sheets)}. Löschen Sie sie, sobald Sie sie nicht ` +
    "mehr brauchen.",
  moved: (sheets: readonly string[]) =>
    `Auf ${sheets.length === 1 ? "dem Blatt" : "den Blättern"} ${quoted(sheets)} haben Sie etwas ` +
    "verschoben; leere Zellen wurden dort nicht gefüllt.",
  /** formulas that refer to something that is gone and could not be repaired */
  lost: {
    title: "Diese Formeln zeigen weiter #BEZUG!:",
    cells: (sheet: string, addresses: readonly string[], more: number) =>
      `${sheet}: ${addresses.join(", ")}${more > 0 ? ` und ${more} weitere Stellen` : ""}`,
    advice:
      "Was dort stand, ist nicht eindeutig. Bitte setzen Sie in der Formel statt #BEZUG! wieder die " +
      "Tabelle oder Zelle ein, oder löschen Sie die Formel.",
  },
  /** what a sheet got back */
  restored: {
    cells: (sheet: string, count: number) =>
      count === 1 ? `${sheet}: eine Zelle ergänzt.` : `${sheet}: ${count} Zellen ergänzt.`,
    formulas: (sheet: string, count: number) =>
      count === 1
        ? `${sheet}: eine Formel wiederhergestellt.`
        : `${sheet}: ${count} Formeln wiederhergestellt.`,
    charts: (sheet: string, titles: readonly string[]) =>
      `${sheet}: ${titles.length === 1 ? "Diagramm" : "Diagramme"} ${quoted(titles)} ergänzt.`,
    tables: (sheet: string, names: readonly string[]) =>
      `${sheet}: ${names.length === 1 ? "Tabelle" : "Tabellen"} ${quoted(names)} ergänzt.`,
  },
  /** what a table got that had been there already */
  completed: {
    columns: (table: string, names: readonly string[]) =>
      `${table}: ${names.length === 1 ? "Spalte" : "Spalten"} ${quoted(names)} ergänzt.`,
    formulas: (table: string, count: number) =>
      count === 1
        ? `${table}: eine fehlende Formel ergänzt.`
        : `${table}: ${count} fehlende Formeln ergänzt.`,
    renamed: (table: string, header: string, now: string) =>
      `${table}: Die Spalte „${header}“ heißt jetzt „${now}“; Formeln finden sie so nicht. Bitte ` +
      "benennen Sie sie zurück.",
    rows: (table: string, names: readonly string[]) =>
      `${table}: ${names.length === 1 ? "Zeile" : "Zeilen"} ${quoted(names)} ergänzt.`,
    names: (names: readonly string[]) =>
      `${names.length === 1 ? "Name" : "Namen"} ${quoted(names)} neu zugeordnet.`,
  },
};

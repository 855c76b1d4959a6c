const count = new Intl.NumberFormat("de-DE");

function rows(number: number): string {
  return number === 1 ? "1 Zeile" : `${count.format(number)} Zeilen`;
}

function assets(number: number): string {
  return number === 1 ? "1 Anlage" : `${count.format(number)} Anlagen`;
}

/** Texts of the task pane, in German. */
export const paneTexts = {
  title: "IT-Haushalt",
  views: {
    label: "Ansichten",
    more: "Mehr",
    moreLabel: (number: number) =>
      number === 1 ? "Mehr: 1 weitere Ansicht" : `Mehr: ${count.format(number)} weitere Ansichten`,
    start: "Start",
    scenarios: "Szenarien",
    comparison: "Vergleich",
    import: "Import",
    findings: "Prüfung",
    "pass-on": "Weitergabe",
    derivation: "Herleitung",
    help: "Hilfe",
  },
  viewLoading: (view: string) => `Die Ansicht „${view}“ wird geladen …`,
  viewFailed: {
    title: (view: string) => `Die Ansicht „${view}“ kann gerade nicht gezeigt werden`,
    remedy:
      "Ihre Arbeitsmappe ist davon nicht betroffen. Bitte versuchen Sie es noch einmal; hilft das nicht, schließen Sie den Aufgabenbereich und öffnen Sie ihn neu.",
  },
  cancel: "Abbrechen",
  cancelling: "Wird abgebrochen …",
  retry: "Noch einmal versuchen",
  start: {
    heading: "Der IT-Haushalt Ihres Amtes",
    introduction: [
      "IT-Haushalt legt in dieser Arbeitsmappe Blätter für Geräte, Verträge, Personal und Haushalt an und rechnet, was Ihre IT kostet und was ein Dienstleister kosten würde.",
      "Jede Zahl ist eine Formel, die Sie nachvollziehen, ändern und drucken können.",
      "Ihre eigenen Blätter bleiben, wie sie sind, und keine Daten verlassen Ihren Rechner.",
    ],
    example: "Mit Beispiel einrichten",
    exampleHint: "Zum Kennenlernen: ein Beispielamt mit erfundenen Anlagen.",
    empty: "Leer einrichten",
    emptyHint: "Für Ihre eigenen Daten.",
    exampleAmt: "Beispielamt",
    form: {
      heading: "Leer einrichten",
      amt: "Name des Amtes",
      amtHint: "Steht beim Drucken oben auf jeder Seite.",
      year: "Haushaltsjahr",
      years: "Anzahl der Planungsjahre",
      yearsHint: "Das Haushaltsjahr zählt mit.",
      criteria: "Kriterien für den Nutzwert",
      criteriaHint: "Sie können sie auf dem Blatt „Nutzwert“ ändern und ergänzen.",
      presets: {
        Amt: "Amt: neun Kriterien (Beispiel)",
        "WiBe 4.1": "WiBe 4.1 (bitte prüfen)",
        "WiBe 5.0": "WiBe 5.0 (bitte prüfen)",
      },
      submit: "Einrichten",
      back: "Zurück",
      errors: {
        amt: "Bitte geben Sie den Namen des Amtes ein.",
        amtTooLong: (max: number) => `Der Name des Amtes ist zu lang. Erlaubt sind ${max} Zeichen.`,
        year: (min: number, max: number) =>
          `Bitte geben Sie ein Jahr von ${min} bis ${max} ein, zum Beispiel 2027.`,
        years: (min: number, max: number) =>
          `Bitte geben Sie eine ganze Zahl von ${min} bis ${max} ein, zum Beispiel 6.`,
      },
    },
    reading: "Die Arbeitsmappe wird gelesen …",
    working: "Die Arbeitsmappe wird eingerichtet …",
    /** each sheet is laid out first and filled with formulas later */
    steps: {
      tables: (name: string, done: number, total: number) =>
        `Blatt „${name}“ wird angelegt (${done} von ${total})`,
      contents: (name: string, done: number, total: number) =>
        `Formeln auf Blatt „${name}“ werden eingetragen (${done} von ${total})`,
    },
    done: {
      heading: "Die Arbeitsmappe ist eingerichtet",
      created: "Neue Blätter",
      assets: (number: number) => `${assets(number)} im Blatt „Anlagen“`,
      completed: "Ergänzt",
      nothing: "Es fehlte nichts. Die Arbeitsmappe ist unverändert.",
      next: "So geht es weiter",
      nextExample:
        "Das Blatt „Übersicht“ zeigt Kennzahlen und Bilder. Ändern Sie im Blatt „Anlagen“ einen blauen Wert und sehen Sie, wie sich die Zahlen ändern.",
      nextEmpty:
        "Übernehmen Sie Ihr Inventar aus einer Excel- oder CSV-Datei, oder tragen Sie im Blatt „Anlagen“ die erste Zeile ein.",
      check:
        "Bitte prüfen Sie die Werte im Blatt „Annahmen“ und die Jahre im Blatt „Nutzungsdauern“.",
      toImport: "Zum Import",
      close: "Fertig",
    },
    ready: {
      heading: "Diese Arbeitsmappe ist eingerichtet",
      amt: "Amt",
      year: "Haushaltsjahr",
      years: "Planungsjahre",
      assets: "Anlagen",
      unknown: "nicht angegeben",
      dates: "Nächste Kündigungstermine",
      notice: (contract: string, by: string, end: string) =>
        `${by}: ${contract} (Kündigung zum ${end})`,
      noDates: "Im Blatt „Verträge“ steht kein künftiger Termin.",
      moreDates: (shown: string, number: number) =>
        `${shown} ${number === 1 ? "weiterer Termin" : "weitere Termine"} im Blatt „Verträge“.`,
      findings: "Befunde der letzten Prüfung",
      noFindings: "Noch keine. Die Prüfung sucht nach Fehlern, Lücken und Widersprüchen.",
      toFindings: "Zur Prüfung",
      complete: "Fehlendes ergänzen",
      completeHint:
        "Legt Blätter, Spalten, Namen und Formeln wieder an, die fehlen. Was Sie eingegeben haben, bleibt.",
      import: "Listen importieren",
    },
    failed: "Einrichten nicht möglich",
    unreadable: "Die Arbeitsmappe konnte nicht gelesen werden",
  },
  import: {
    heading: "Listen importieren",
    introduction:
      "Übernehmen Sie Anlagen, Verträge, Personal oder Gemeinden aus einer Excel- oder CSV-Datei. Geschrieben wird erst, wenn Sie die Vorschau gesehen haben.",
    choose: "Datei auswählen",
    drop: "oder hierher ziehen",
    pasteLabel: "Oder die Liste in Excel kopieren und hier einfügen",
    readPasted: "Eingefügtes lesen",
    pastedName: "Eingefügte Liste",
    reading: "Die Liste wird gelesen …",
    readingRows: (done: number, total: number) =>
      `${count.format(done)} von ${count.format(total)} Zeilen gelesen`,
    unreadable: "Diese Datei kann nicht gelesen werden",
    unreadablePasted: "Das Eingefügte kann nicht gelesen werden",
    pastedWithoutHeader:
      "Es fehlt eine Zeile mit bekannten Überschriften. Bitte kopieren Sie in Excel die Überschriften mit, oder schreiben Sie sie in die erste Zeile. Wählen Sie dazu „Text ändern“; was Sie eingefügt haben, bleibt stehen.",
    headerExamples: "Zum Beispiel, mit Semikolon getrennt:",
    otherFile: "Andere Datei",
    changePasted: "Text ändern",
    notSetUp: (table: string) => `Die Tabelle „${table}“ fehlt noch`,
    notSetUpHint:
      "Bitte richten Sie die Arbeitsmappe zuerst ein; das ergänzt auch einzelne fehlende Tabellen.",
    toStart: "Zum Einrichten",
    target: "Diese Liste enthält",
    sheet: "Blatt der Arbeitsmappe",
    file: {
      heading: "So wurde die Liste gelesen",
      encoding: "Zeichensatz",
      delimiter: "Trennzeichen",
      headerLine: "Zeile mit den Überschriften",
      headerLineHint: "Zeilen darüber werden nicht gelesen.",
      lines: "Zeilen",
    },
    mapping: {
      heading: "Spalten zuordnen",
      none: "– nicht in der Liste –",
      column: (header: string) => `Spalte „${header}“`,
      unnamed: (position: number) => `Spalte ${position} ohne Überschrift`,
      repeated: (header: string, position: number) => `${header} (${position}. Spalte)`,
      repeatedTaken: (headers: readonly string[]) =>
        `Übernommen ${headers.length === 1 ? "wird" : "werden"} ${headers.map((header) => `„${header}“`).join(", ")}`,
      repeatedHint:
        "Diese Überschrift kommt in der Liste mehrmals vor. Bitte prüfen Sie unter „Spalten zuordnen“, ob es die richtige Spalte ist.",
      sample: (value: string) => `Zum Beispiel: ${value}`,
      remembered: "Die Spalten sind zugeordnet wie beim letzten Mal.",
      unmapped: (headers: readonly string[]) =>
        `Nicht übernommen ${headers.length === 1 ? "wird die Spalte" : "werden die Spalten"} ${headers.map((header) => `„${header}“`).join(", ")}.`,
      missing: (headers: readonly string[]) =>
        `Es ${headers.length === 1 ? "fehlt" : "fehlen"} ${headers.map((header) => `„${header}“`).join(", ")}. Bitte ordnen Sie eine Spalte zu.`,
      decimalSign: (column: string) => `Dezimalzeichen der Spalte „${column}“`,
      decimalComma: "Komma (1.234,56)",
      decimalPoint: "Punkt (1,234.56)",
      bySelf: "von selbst erkennen",
      hints: {
        assets:
          "Bitte achten Sie darauf, dass der Anschaffungswert brutto ist, wenn Ihr Amt keine Vorsteuer abzieht.",
        contracts: "Bitte achten Sie darauf, dass der Betrag ohne Umsatzsteuer ist.",
        staff: "Bitte nennen Sie Funktionen und keine Namen von Personen.",
        municipalities: "Gemeinden werden am AGS erkannt, sonst am Namen.",
      },
    },
    summary: {
      heading: "Vorschau",
      added: (number: number) => `${rows(number)} neu`,
      changed: (number: number) => `${rows(number)} geändert`,
      unchanged: (number: number) => `${rows(number)} unverändert`,
      duplicates: (number: number) => `${rows(number)} doppelt`,
      rejected: (number: number) => `${rows(number)} abgelehnt`,
      skipped: (number: number) => `${rows(number)} übergangen`,
      line: (line: number) => `Zeile ${line}`,
      more: (number: number) => `${count.format(number)} weitere anzeigen`,
      nothing: "Es gibt nichts zu übernehmen.",
      empty: "leer",
      lineColumn: "Zeile",
      /** units of the workbook's columns */
      units: {
        Jahre: { one: "Jahr", many: "Jahre" },
        Monate: { one: "Monat", many: "Monate" },
      },
      content: "Inhalt",
    },
    accept: (number: number) => `${rows(number)} übernehmen`,
    writing: (done: number, total: number) =>
      `${count.format(done)} von ${count.format(total)} Zeilen geschrieben`,
    undoing: "Der Import wird rückgängig gemacht …",
    done: {
      heading: "Import abgeschlossen",
      added: (number: number, sheet: string, first: number, last: number) =>
        number === 1
          ? `1 neue Zeile steht im Blatt „${sheet}“ in Zeile ${first}.`
          : `${count.format(number)} neue Zeilen stehen im Blatt „${sheet}“ in den Zeilen ${first} bis ${last}.`,
      changed: (number: number, sheet: string) =>
        number === 1
          ? `1 Zeile im Blatt „${sheet}“ wurde geändert.`
          : `${count.format(number)} Zeilen im Blatt „${sheet}“ wurden geändert.`,
      notTaken: (number: number) =>
        number === 1
          ? "1 Zeile wurde nicht übernommen; der Grund steht unten."
          : `${count.format(number)} Zeilen wurden nicht übernommen; die Gründe stehen unten.`,
      notTakenHeading: "Nicht übernommen",
      undo: "Import rückgängig machen",
      undoneHeading: "Import rückgängig gemacht",
      undone: "Die Tabelle ist wie zuvor.",
      notUndone: "Der Import lässt sich nicht rückgängig machen",
      undoCancelled: "Rückgängigmachen abgebrochen",
      stillThere: "Die importierten Zeilen stehen unverändert in der Tabelle.",
      another: "Weitere Liste importieren",
    },
    cancelled: "Import abgebrochen",
    failed: "Import nicht möglich",
    nothingWritten: "Es wurde nichts übernommen.",
    partWritten:
      "Ein Teil der Zeilen steht schon in der Tabelle. Versuchen Sie es noch einmal: Übernommen wird dann nur der Rest.",
  },
  help: {
    heading: "Hilfe",
    introduction:
      "Diese Funktionen rechnen in jeder Zelle. Trennzeichen zwischen den Angaben ist in deutschem Excel das Semikolon.",
    arguments: "Angaben",
    optional: "kann fehlen",
    example: "Beispiel",
    result: "Ergebnis",
    version: (version: string) => `Version ${version}`,
    privacy: "IT-Haushalt rechnet auf Ihrem Rechner und sendet keine Daten.",
    check:
      "Nutzungsdauern und Wertgrenzen sind Vorgaben ohne Gewähr. Bitte prüfen Sie sie, bevor Sie damit planen.",
    spills: "eine Tabelle, die sich nach rechts und unten ausbreitet",
  },
};

/** Texts of the self-test and of inserting examples in the view Hilfe, in German. */
export const selfTestTexts = {
  search: "Funktion suchen",
  clear: "Suche leeren",
  found: (number: number) => (number === 1 ? "1 Funktion" : `${number} Funktionen`),
  notFound:
    "Keine Funktion passt dazu. Bitte versuchen Sie ein anderes Wort, zum Beispiel „Vertrag“.",
  insert: "In markierte Zelle einfügen",
  inserted: (address: string) => `Das Beispiel steht in Zelle ${address}.`,
  taken: (address: string) =>
    `Die Zelle ${address} ist nicht leer. Bitte markieren Sie eine leere Zelle und versuchen Sie es noch einmal.`,
  notInserted: "Das Beispiel wurde nicht eingefügt",
  heading: "Selbsttest",
  introduction:
    "Wenn etwas nicht geht: Der Selbsttest sammelt Angaben zu Excel und zum Add-in, die Ihre IT braucht. Daten der Arbeitsmappe sind nicht dabei.",
  run: "Selbsttest ausführen",
  report: "Ergebnis des Selbsttests",
  copy: "Text kopieren",
  copied: "Der Text ist kopiert.",
  notCopied:
    "Excel lässt das Kopieren hier nicht zu. Der Text ist markiert; bitte drücken Sie Strg+C.",
  lines: {
    version: (version: string) => `IT-Haushalt: Version ${version}`,
    host: (host: string, version: string, platform: string) =>
      `Programm: ${host} ${version} (${platform})`,
    languages: (display: string, content: string) =>
      `Sprache der Oberfläche: ${display}, der Inhalte: ${content}`,
    sets: (sets: readonly string[]) => `Schnittstellen: ${sets.join(", ")}`,
    storage: "Speicher des Browsers: verfügbar",
    noStorage:
      "Speicher des Browsers: gesperrt (das Add-in braucht ihn nicht, Excel unter Umständen schon)",
    undescribed:
      "Beschreibung der Funktionen: nicht lesbar; bitte prüfen, ob die Dateien des Add-ins erreichbar sind",
    description: (version: string) => `Beschreibung der Funktionen: Stand ${version}`,
    functions: (number: number, missing: readonly string[]) =>
      missing.length === 0
        ? `Funktionen: ${number}, Beschreibung und Programm passen zusammen`
        : `Funktionen: ${number}, davon nicht beschrieben: ${missing.join(", ")}; bitte den Zwischenspeicher von Excel leeren`,
  },
  workbook: {
    answers: "Arbeitsmappe: antwortet",
    "cell-edit":
      "Arbeitsmappe: Eine Zelle wird gerade bearbeitet; bitte mit der Eingabetaste beenden",
    silent: "Arbeitsmappe: antwortet nicht",
  },
};

const count = new Intl.NumberFormat("de-DE");

function formulas(number: number): string {
  return number === 1 ? "1 Formel" : `${count.format(number)} Formeln`;
}

function cells(number: number): string {
  return number === 1 ? "1 Zelle" : `${count.format(number)} Zellen`;
}

/** Texts of the view Weitergabe, in German. */
export const passOnTexts = {
  heading: "Weitergabe",
  introduction:
    "Wer IT-Haushalt nicht hat, sieht in Formeln des Add-ins nach dem ersten Ändern nur „#NAME?“. Geben Sie deshalb eine Kopie weiter, oder frieren Sie die Formeln ein.",
  reading: "Die Arbeitsmappe wird gelesen …",
  unreadable: "Die Arbeitsmappe konnte nicht gelesen werden",
  state: {
    live: "Die Formeln rechnen. Nichts ist eingefroren.",
    frozen: (date: string, number: number) => `Eingefroren seit ${date}: ${formulas(number)}`,
  },
  copy: {
    heading: "Kopie zur Weitergabe",
    hint: "Öffnet eine neue Arbeitsmappe mit denselben Zahlen, ohne Formeln des Add-ins und ohne Namen von Verfassern. Diese Arbeitsmappe bleibt, wie sie ist.",
    action: "Kopie öffnen",
    working: "Die Kopie wird erstellt …",
    done: "Die Kopie ist als neue Arbeitsmappe geöffnet",
    report: (number: number) =>
      `${formulas(number)} des Add-ins ${number === 1 ? "ist" : "sind"} darin durch ${number === 1 ? "ihren Wert" : "Werte"} ersetzt. Bitte speichern Sie die Kopie unter einem eigenen Namen. Texte von Kommentaren und Notizen bleiben; bitte sehen Sie sie vor der Weitergabe durch.`,
    failed: "Die Kopie konnte nicht erstellt werden",
  },
  freeze: {
    heading: "In dieser Arbeitsmappe",
    values: "Einfrieren",
    valuesHint: "Aus jeder Formel des Add-ins wird ihr Wert.",
    native: "Native Formeln",
    nativeHint:
      "Wo es eine gleichwertige Excel-Formel gibt, steht danach diese; alles andere wird zum Wert.",
    thaw: "Auftauen",
    thawHint: "Bringt die Formeln zurück, auch wenn Zeilen inzwischen verschoben wurden.",
    freezing: "Die Formeln werden eingefroren …",
    thawing: "Die Formeln werden zurückgeholt …",
    failedFreeze: "Einfrieren nicht möglich",
    failedThaw: "Auftauen nicht möglich",
    incomplete:
      "Keine Formel und kein Wert ist verloren. Versuchen Sie es noch einmal: Dieselbe Schaltfläche bringt es zu Ende.",
  },
  frozen: {
    heading: "Eingefroren",
    nothing: "Es gibt keine Formel des Add-ins, die einzufrieren wäre.",
    report: (number: number) =>
      `${formulas(number)} des Add-ins ${number === 1 ? "steht" : "stehen"} jetzt als Wert.`,
    native: (number: number) =>
      `Davon ${number === 1 ? "rechnet 1" : `rechnen ${count.format(number)}`} als Excel-Formel weiter.`,
    wayBack: "„Auftauen“ bringt die Formeln jederzeit zurück.",
    pendingHeading: "Nicht eingefroren",
    pendingHint:
      "Diese Zellen haben noch kein Ergebnis und sind unverändert. Bitte warten Sie, bis Excel fertig gerechnet hat, und frieren Sie noch einmal ein.",
  },
  cancelled: {
    copy: { title: "Kopie abgebrochen", outcome: "Es wurde keine Kopie geöffnet." },
    freeze: { title: "Einfrieren abgebrochen", outcome: "Die Formeln sind wie zuvor." },
    unfreeze: { title: "Auftauen abgebrochen", outcome: "Die Zellen sind wie zuvor." },
  },
  thawed: {
    heading: "Aufgetaut",
    report: (number: number) =>
      `${formulas(number)} ${number === 1 ? "rechnet" : "rechnen"} wieder.`,
    notReached: (number: number) =>
      `${formulas(number)} ${number === 1 ? "ist" : "sind"} noch eingefroren`,
    notReachedHint:
      "Keine Formel und kein Wert ist verloren. „Weiter auftauen“ holt auch die übrigen Formeln zurück.",
    goOn: "Weiter auftauen",
    left: (number: number) =>
      `${cells(number)} ${number === 1 ? "bleibt" : "bleiben"}, wie ${number === 1 ? "sie ist" : "sie sind"}`,
    leftHint: "Diese Zellen wurden seit dem Einfrieren geändert. Ihre Formeln bleiben aufbewahrt.",
    changed: (place: string, frozen: string, now: string) =>
      `${place}: eingefroren ${frozen}, jetzt ${now}`,
    gone: (place: string) => `${place}: Zellen, die diese Formel liest, wurden gelöscht.`,
    empty: "leer",
    replace: "Formeln auch dort zurückholen",
    more: (number: number) => `und ${cells(number)} mehr`,
  },
  committee: {
    heading: "Gremienblatt",
    hint: "Eine Seite A4 für Amtsausschuss und Gemeindevertretungen. Auf dem Blatt drucken Sie mit Strg+P oder speichern es als PDF; dafür braucht niemand das Add-in.",
    action: "Gremienblatt zeigen",
    none: "Kein Gremienblatt gefunden",
    noneHint:
      "Diese Arbeitsmappe hat kein Gremienblatt, oder es ist ausgeblendet. In der Ansicht „Start“ können Sie Fehlendes ergänzen.",
    failed: "Das Gremienblatt konnte nicht gezeigt werden",
  },
  recipient: {
    heading: "Das sehen Empfänger ohne Add-in",
    items: [
      "Kopie oder eingefroren: alle Zahlen, Texte, Tabellen und Diagramme wie bei Ihnen. Zahlen des Add-ins ändern sich nicht mehr mit.",
      "Native Formeln: ebenso, und ein Teil der Zahlen rechnet weiter.",
      "Nicht eingefroren: die zuletzt gespeicherten Zahlen; sobald Excel neu rechnet, „#NAME?“.",
    ],
  },
  close: "Fertig",
};

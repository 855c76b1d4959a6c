const count = new Intl.NumberFormat("de-DE");

/** What can be varied, by its kind; the subject is a position or an area. */
const knobs = {
  price: (subject: string) => `Preis ${subject}`,
  quantity: (subject: string) => `Menge ${subject}`,
  increase: (subject: string) => `Steigerung je Jahr ${subject}`,
  begin: (subject: string) => `Beginn ${subject}`,
  from: (area: string) => `Übernahme ab, ${area}`,
  noPurchaseFrom: (area: string) => `Kein Ersatz ab, ${area}`,
  freedFrom: (area: string) => `Personal frei ab, ${area}`,
  freedShare: (area: string) => `Personal frei, ${area}`,
  proceedsShare: (area: string) => `Verkaufserlös, ${area}`,
  compensationShare: (area: string) => `Abstandszahlung, ${area}`,
  interest: () => "Kalkulationszins",
  priceIncrease: () => "Preissteigerung",
  payIncrease: () => "Tarifsteigerung",
  employerSurcharge: () => "Arbeitgeberzuschlag",
  decidedOn: () => "Beschlussdatum",
};

/** Texts of the view Vergleich, in German. */
export const comparisonTexts = {
  heading: "Vergleich",
  introduction:
    "Bis zu vier Szenarien nebeneinander. Gerechnet wird mit den Tabellen der Arbeitsmappe; was Sie dort ändern, sehen Sie hier gleich.",
  onlyStatusQuo: "Noch gibt es nur den Status quo.",
  onlyStatusQuoHint:
    "Bitte legen Sie ein zweites Szenario an, in der Ansicht „Szenarien“ oder auf dem Blatt „Szenarien“. Dann steht hier der Vergleich.",
  missing: "In der Arbeitsmappe fehlt etwas",
  notCalculated: "Die Szenarien lassen sich noch nicht rechnen",
  andMore: (number: number) => `und ${count.format(number)} weitere Stellen`,
  chooseScenarios: "Szenarien",
  chooseHint: (most: number) => `Höchstens ${most}; der Status quo ist immer dabei.`,
  statusQuo: "Status quo",
  scenarioInFull: "Szenario gegen den Status quo",
  example: "Beispiel: In diese Zahlen gehen erfundene Werte ein.",
  euro: (amount: string) => `${amount} €`,
  /** per unit: the price of one */
  perUnit: (price: string, unit: string) => `${price} € je ${unit}`,
  figures: {
    caption: "Kennzahlen in vollen Euro",
    scenario: "Szenario",
    presentValue: "Kapitalwert",
    advantage: "Vorteil",
    payback: "Rechnet sich",
    inYear: (year: number) => `im Jahr ${year}`,
    atOnce: "von Anfang an",
    paybackWords: { never: "nicht im Zeitraum", nothing: "–" },
    none: "–",
    hint: "Kapitalwert: alle Zahlungen der Planungsjahre, abgezinst. Vorteil: so viel günstiger als der Status quo; mit Minus ist es teurer. „Rechnet sich“: In diesem Jahr sind die Mehrkosten der Jahre davor eingespart.",
  },
  years: {
    heading: "Jahr für Jahr",
    views: "Was gezeigt wird",
    cash: "Zahlungen",
    result: "Ergebnishaushalt",
    cashCaption: "Zahlungen in vollen Euro (Finanzhaushalt)",
    resultCaption: "Kosten in vollen Euro (Ergebnishaushalt)",
    year: "Jahr",
    total: "Summe",
    cashTitle: "Zahlungen je Jahr in EUR",
    resultTitle: "Kosten je Jahr in EUR (Ergebnishaushalt)",
    saving: "Ersparnis gegenüber dem Status quo, zusammengezählt, in EUR",
  },
  tipping: {
    heading: "Was lässt das Ergebnis kippen?",
    cheaper: (scenario: string, amount: string) =>
      `${scenario} ist heute um ${amount} günstiger als der Status quo.`,
    dearer: (scenario: string, amount: string) =>
      `${scenario} ist heute um ${amount} teurer als der Status quo.`,
    equal: (scenario: string) => `${scenario} kostet heute so viel wie der Status quo.`,
    hint: "Jede Zeile ändert nur eine Größe. Beim genannten Wert kosten beide gleich viel (Kapitalwert). Was am ehesten kippt, steht oben.",
    working: "Kipppunkte werden gesucht …",
    none: "Keine Größe allein lässt das Ergebnis kippen.",
    caption: "Kipppunkte",
    what: "Größe",
    now: (value: string) => `heute ${value}`,
    tips: "Kipppunkt",
    at: (value: string) => `kippt bei ${value}`,
    from: (day: string) => `kippt ab ${day}`,
    before: (day: string) => `kippt vor dem ${day}`,
    all: (number: number) => `Alle ${count.format(number)} Kipppunkte zeigen`,
    others: (number: number) =>
      number === 1
        ? "1 Größe, die das Ergebnis nicht kippen lässt"
        : `${count.format(number)} Größen, die das Ergebnis nicht kippen lassen`,
    othersCaption: "Größen ohne Kipppunkt",
    never: "kippt nicht",
    noEffect: "ohne Einfluss",
  },
  knobs,
  goal: {
    heading: "Was müsste … kosten, damit …?",
    whyNot:
      "Warum nicht mit Excel? Die Zielwertsuche und die Datentabellen von Excel warten nicht, bis die AMT-Funktionen fertig gerechnet sind; ihre Ergebnisse wären falsch. Hier wird mit denselben Regeln gerechnet wie in den Blättern.",
    working: "Der Wert wird gesucht …",
    knob: "Diese Größe wird gesucht",
    goal: "Das soll erreicht werden",
    goals: {
      equal: "gleich teuer wie der Status quo",
      advantage: "Vorteil gegenüber dem Status quo",
      cashOfYear: "Zahlungen in einem Jahr",
      costOfYear: "Kosten in einem Jahr (Ergebnishaushalt)",
    },
    amount: "Betrag in EUR",
    amountInvalid: "Bitte geben Sie einen Betrag ein, zum Beispiel 20.000,00.",
    year: "Jahr",
    found: (what: string, value: string, now: string) =>
      `${what} müsste ${value} betragen (heute ${now}).`,
    foundDay: (what: string, day: string, now: string) =>
      `${what}: Es müsste der ${day} sein (heute ${now}).`,
    reached: (what: string, value: string) => `${what}: Mit ${value} wird das Ziel erreicht.`,
    take: "Diesen Wert übernehmen",
    taken: (what: string, now: string, before: string, table: string) =>
      `Eingetragen: ${what} steht in der Tabelle „${table}“ jetzt auf ${now} (vorher ${before}).`,
    rest: (amount: string) => `Gegenprobe: Damit wird das Ziel bis auf ${amount} erreicht.`,
    never: (what: string) =>
      `${what} allein genügt nicht: Mit keinem sinnvollen Wert wird das Ziel erreicht.`,
    noEffect: (what: string) => `${what} hat keinen Einfluss auf dieses Ziel.`,
    nothing: "In diesem Szenario gibt es nichts, was sich ändern ließe.",
  },
  levers: {
    heading: "Größte Hebel",
    hint: "Jede unsichere Position nimmt einmal ihren kleinsten und einmal ihren größten Faktor an (Spalten min und max). Die Balken zeigen, wie weit sich der Kapitalwert dadurch verschiebt.",
    title: "Abweichung vom Kapitalwert in EUR",
    position: "Position",
    atMin: "günstigster Fall",
    atMax: "ungünstigster Fall",
    nothing:
      "Keine unsichere Position bewegt den Kapitalwert. Tragen Sie in der Tabelle „Positionen“ in den Spalten min und max Faktoren ein, zum Beispiel 0,9 und 1,25.",
  },
  simulation: {
    heading: "Wie sicher ist das?",
    hint: (runs: string) =>
      `${runs} Läufe, in denen alle unsicheren Positionen zugleich schwanken (Monte-Carlo-Simulation). Gleiche Eingaben ergeben immer die gleichen Zahlen.`,
    working: "Die Simulation rechnet …",
    nothing:
      "Keine unsichere Position bewegt den Kapitalwert; eine Simulation gäbe immer denselben. Tragen Sie in der Tabelle „Positionen“ in den Spalten min und max Faktoren ein, zum Beispiel 0,9 und 1,25.",
    title: "Verteilung des Kapitalwerts: Läufe je Klasse",
    from: "Kapitalwert ab EUR",
    runs: "Läufe",
    caption: "Kapitalwert in vollen Euro",
    figure: "Kennzahl",
    value: "Wert",
    mean: "Mittelwert",
    deviation: "Standardabweichung",
    quantile: (percent: number) => `in ${percent} % der Läufe höchstens`,
    probability: "Läufe, in denen es günstiger ist als der Status quo",
  },
  capacity: {
    heading: "Kapazität",
    hint: "Arbeitsstunden für IT je Quartal: was verfügbar ist und was Grundlast und Projekte brauchen.",
    title: "Stunden je Quartal",
    overloaded: (quarters: number) =>
      quarters === 1
        ? "1 Quartal ist überlastet."
        : `${count.format(quarters)} Quartale sind überlastet.`,
    notOverloaded: "Kein Quartal ist überlastet.",
    quarter: "Quartal",
    quarterOf: (year: number, quarter: number) => `${year} Q${quarter}`,
    available: "verfügbar",
    baseLoad: "Grundlast",
    projects: "Projekte",
    free: "frei",
    over: "über der Kapazität",
    use: "Auslastung",
    situation: "Lage",
    verdicts: { over: "▲ überlastet", tight: "knapp", enough: "ausreichend", none: "–" },
    nothing:
      "Die Tabelle „Personal“ ist leer. Tragen Sie dort die Stellen ein, die für IT arbeiten.",
  },
  shares: {
    heading: "Anteil je Gemeinde",
    hint: (year: number) =>
      `Verteilt werden die Kosten des Haushaltsjahres ${year} (Ergebnishaushalt) nach dem Umlagemaßstab der Tabelle „Gemeinden“.`,
    title: (year: number) => `Anteil an den IT-Kosten ${year} in EUR`,
    caption: "Anteil in vollen Euro",
    perInhabitantCaption: "Je Einwohner in Euro",
    municipality: "Gemeinde",
    total: "Summe",
    nothing:
      "Noch ist nichts zu verteilen: In der Tabelle „Gemeinden“ fehlen Gemeinden oder ihr Umlagemaßstab. Bitte tragen Sie die Zahlen auf dem Blatt „Umlage“ ein.",
  },
  longWork: {
    stopped: "Abgebrochen.",
    again: "Neu rechnen",
    failed: "Die Rechnung ist unerwartet abgebrochen",
    failedHint:
      "An der Arbeitsmappe wurde nichts geändert. Bitte rechnen Sie neu; hilft das nicht, öffnen Sie den Aufgabenbereich noch einmal.",
  },
  picture: {
    thousands: "in Tausend",
    asTable: "Werte als Tabelle",
    insertSheet: "Auf neuem Blatt einfügen",
    insertHere: "Ab markierter Zelle einfügen",
    inserting: "Die Grafik wird eingefügt …",
    inserted: (sheet: string, address: string) =>
      `Eingefügt auf dem Blatt „${sheet}“, Bereich ${address}. Die Werte sind ein fester Stand und ändern sich nicht mit.`,
    failed: "Die Grafik konnte nicht eingefügt werden",
    note: (scenario: string, date: string) => `${scenario}; fester Stand vom ${date}`,
    exampleNote: (note: string) => `Beispiel: Es gehen erfundene Werte ein. ${note}`,
    /** sheets that pictures get in the workbook */
    sheets: {
      years: "Grafik Jahre",
      saving: "Grafik Ersparnis",
      shares: "Grafik Anteile",
      levers: "Grafik Hebel",
      simulation: "Grafik Simulation",
      capacity: "Grafik Kapazität",
    },
    described: (title: string, series: string) => `${title}. Gezeigt: ${series}.`,
  },
};

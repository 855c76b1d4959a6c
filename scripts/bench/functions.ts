import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { answer } from "../../src/functions/answer";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { germanFunctionTexts } from "../../src/i18n/function-texts";

type FunctionId = keyof typeof CUSTOM_FUNCTIONS;

/** Time that each function is called for [ms]. */
const patience = 100;

const table = (name: string): string[][] => {
  const file = path.resolve(__dirname, `../../assets/demo/${name}.csv`);
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: true }).data;
};

/** Arguments as Excel passes them, from the demo case where a table is needed. */
function samples(): Readonly<Record<FunctionId, readonly unknown[]>> {
  const assets = table("anlagen");
  const [contracts, staff, positions] = ["vertraege", "personal", "positionen"].map(table);
  const [takeovers, assumptions, projects] = ["uebernahme", "annahmen", "projekte"].map(table);
  const estate = [assets, contracts, staff, positions, takeovers, assumptions];
  const asset = [12_000, "15.04.2026", 5];
  const payments = [[43_021.44, -3320, 73.47, 47_761]];
  const causes = [
    ["Ursache", "Betrag"],
    ["Tarif", 1200],
  ];
  return {
    AFA: [...asset, 2027],
    RESTBUCHWERT: [...asset, "30.06.2028"],
    AFAPLAN: asset,
    AFASUMME: [assets, 2027, 6],
    ANLAGENUEBERSICHT: [assets, 2027],
    NUTZUNGSDAUER: ["Notebook"],
    GWG: [840, "15.04.2026"],
    SONDERPOSTEN: [...asset, 2027],
    ERSATZPLAN: [assets, 2027, 6],
    VERTRAGSKOSTEN: [1180, "monatlich", "01.04.2019", null, 2027, 0.025, 0.19],
    KUENDIGUNGSTERMIN: ["01.01.2024", 36, 12, 3, "30.09.2026"],
    PERSONALKOSTEN: ["E9b", 4, 0.1, 2027],
    KAPAZITAET: [staff, projects, 2027, 3],
    LEASINGVERGLEICH: [120, "monatlich", 5400, 5, 0.015],
    HAUSHALT: ["Ergebnis", "KSM", 2027, 6, ...estate, 100],
    SUMMENRUNDUNG: [[[33.3], [33.3], [33.4]], 1],
    PLANBRUECKE: [causes, causes],
    SZENARIO: ["KSM", "Finanz", 2027, 6, ...estate],
    KAPITALWERT: [payments, 0.015],
    SZENARIOVERGLEICH: [payments, payments, 0.015, 2027],
    AMORTISATION: [[[-100, 60, 60]]],
    GRENZPREIS: [[[1000, 1000]], [[400, 400]], [[10, 10]], 0],
    SENSITIVITAET: [[[100, 100]], [[0.9, 1.2]], 0.015],
    SIMULATION: [[[100, 100]], [[0.9, 1.2]], 0.015],
    NUTZWERT: [
      [[40], [60]],
      [[5], [10]],
    ],
    UMLAGEGRUNDLAGE: [111_203.84, 107_697.05],
    UMLAGESATZ: [71_231.18, [[284_592.98], [814_463.56]]],
    UMLAGE: [122_395.03, [[1133], [608], [1556]]],
    HERLEITUNG: ["AFA", [[[12_000]], [["15.04.2026"]], [[5]], [[2027]]]],
  };
}

/**
 * Times each custom function by itself, tables as in the demo case.
 *
 * @returns microseconds a call, by function
 * @throws Error if a sample is refused: a fast refusal is no measurement
 */
export function timeFunctions(): readonly (readonly [string, number])[] {
  return Object.entries(samples()).map(([id, args]) => {
    const calculate = CUSTOM_FUNCTIONS[id as FunctionId];
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < patience) {
      const result = answer(id, calculate, args, germanFunctionTexts);
      if (!result.ok) throw new Error(`${id}: ${result.sentence}`);
      calls++;
    }
    return [id, ((performance.now() - start) * 1000) / calls];
  });
}

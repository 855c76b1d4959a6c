import { asRanges } from "../derivation-cases/derivation-case";
import type { SentenceCase } from "./sentence-case";

const ASSET = [12_000, "15.04.2026", 5, 2026];

/** What HERLEITUNG refuses itself; it refuses the arguments of a function as that function does. */
export const derivationCases: readonly SentenceCase[] = [
  [
    "HERLEITUNG",
    ["KAPITAL", [[[1]]]],
    'invalid-value: Funktion: "KAPITAL" ist nicht bekannt. Erlaubt ist AFA, RESTBUCHWERT, VERTRAGSKOSTEN, KUENDIGUNGSTERMIN, PERSONALKOSTEN, KAPITALWERT, GRENZPREIS, UMLAGESATZ oder UMLAGE.',
    'invalid-value: Function: "KAPITAL" is not known. Allowed is AFA, RESTBUCHWERT, VERTRAGSKOSTEN, KUENDIGUNGSTERMIN, PERSONALKOSTEN, KAPITALWERT, GRENZPREIS, UMLAGESATZ or UMLAGE.',
  ],
  [
    "HERLEITUNG",
    [null, asRanges(ASSET)],
    'invalid-value: Funktion: Die Angabe fehlt. Erlaubt ist der Name einer Funktion, zum Beispiel "AFA".',
    'invalid-value: Function: A value is missing. Allowed is the name of a function, for example "AFA".',
  ],
  [
    "HERLEITUNG",
    ["AFA", asRanges([...ASSET, null, null, "linear", 8])],
    "invalid-value: Argumente: 8 sind zu viele. Erlaubt sind bei dieser Funktion höchstens 7.",
    "invalid-value: Arguments: 8 are too many. Allowed with this function are at most 7.",
  ],
  [
    "HERLEITUNG",
    ["AFA", [[[12_000], [5]], ...asRanges(ASSET.slice(1))]],
    "invalid-value: Anschaffungswert: Dieser Bereich hat 2 Zeilen und 1 Spalte. Erlaubt sind hier 1 Zeile und 1 Spalte.",
    "invalid-value: Cost: This range has 2 rows and 1 column. Allowed here are 1 row and 1 column.",
  ],
];

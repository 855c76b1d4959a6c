/**
 * The functions for whose values there are derivations, with the words of their steps (DE:
 * Herleitung); by their names behind `AMT.`
 */
export const DERIVED_FUNCTIONS = [
  "AFA",
  "RESTBUCHWERT",
  "VERTRAGSKOSTEN",
  "KUENDIGUNGSTERMIN",
  "PERSONALKOSTEN",
  "KAPITALWERT",
  "GRENZPREIS",
  "UMLAGESATZ",
  "UMLAGE",
] as const;

/** A function whose values can be derived. */
export type DerivedFunction = (typeof DERIVED_FUNCTIONS)[number];

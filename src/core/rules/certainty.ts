/**
 * How sure a rule is: a public page with it was read, it was computed from such, or it was written
 * down from memory and has to be checked (DE: bitte prüfen).
 */
export type Certainty = "found" | "derived" | "from memory";

/** Where a rule or figure comes from; the text is shown to people, hence German. */
export interface Sourced {
  readonly source: string;
  readonly certainty: Certainty;
}

/** Defined name of the sentences that say what the comparison comes to. */
export const IN_WORDS = "Vergleich_in_Worten";

/** Defined names of the points that are to be decided (DE: Beschlussvorschlag). */
export const RESOLUTION_POINTS = [
  "Beschlussvorschlag_1",
  "Beschlussvorschlag_2",
  "Beschlussvorschlag_3",
] as const;

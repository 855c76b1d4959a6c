import type { FunctionId } from "../call";

/** A function, cells that it refuses, and its sentence in German and in English. */
export type SentenceCase = readonly [FunctionId, readonly unknown[], string, string];

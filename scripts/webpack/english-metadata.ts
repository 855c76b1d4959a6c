/** The parts of functions.json that a person reads or that tell functions apart. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  }[];
}

/** English texts by function id; parameters by their German name. */
export type EnglishTexts = Readonly<
  Record<
    string,
    {
      readonly description?: string;
      readonly parameters?: Readonly<
        Record<string, { readonly name?: string; readonly description?: string }>
      >;
    }
  >
>;

/**
 * The German metadata with the English texts laid over it. Ids, order, types and optional flags stay the
 * German ones: only what a person reads changes.
 *
 * @param german as generated from the JSDoc
 * @returns beside the metadata every missing or superfluous text, as a sentence
 */
export function englishMetadata<T extends FunctionMetadata>(
  german: T,
  texts: EnglishTexts,
): { metadata: T; problems: string[] } {
  const problems: string[] = [];
  const functions = german.functions.map((entry) => {
    const english = texts[entry.id];
    const description = english?.description ?? "";
    if (description === "") problems.push(`${entry.id} has no English description.`);
    const parameters = entry.parameters.map((parameter) => {
      const text = english?.parameters?.[parameter.name];
      if ((text?.description ?? "") === "") {
        problems.push(`${entry.id}, parameter ${parameter.name}, has no English description.`);
      }
      return {
        ...parameter,
        name: text?.name ?? parameter.name,
        description: text?.description ?? "",
      };
    });
    const known = entry.parameters.map(({ name }) => name);
    for (const extra of Object.keys(english?.parameters ?? {}).filter(
      (name) => !known.includes(name),
    )) {
      problems.push(`${entry.id} has no parameter ${extra}; it has ${known.join(", ")}.`);
    }
    return { ...entry, description, parameters };
  });
  const ids = german.functions.map(({ id }) => id);
  for (const extra of Object.keys(texts).filter((id) => !ids.includes(id))) {
    problems.push(`${extra} is not a custom function; there are ${ids.join(", ")}.`);
  }
  return { metadata: { ...german, functions }, problems };
}

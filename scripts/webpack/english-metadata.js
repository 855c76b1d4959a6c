// @ts-check

/**
 * @typedef {{ name: string, description?: string }} Parameter
 * @typedef {{ id: string, name: string, description?: string, parameters: Parameter[] }} CustomFunction
 * @typedef {{ functions: CustomFunction[] }} Metadata
 * @typedef {{ description?: string, parameters?: Record<string, { name?: string, description?: string }> }} EnglishTexts
 */

/**
 * German metadata with the English texts laid over it. Ids, order, types and optional flags are the German
 * ones: only what a person reads changes.
 *
 * @param {Metadata} german as generated from the JSDoc
 * @param {Record<string, EnglishTexts>} overlay function id -> texts, parameters by their German name
 * @returns {{ metadata: Metadata, problems: string[] }} problems: every missing or superfluous text, as a sentence
 */
function englishMetadata(german, overlay) {
  /** @type {string[]} */
  const problems = [];
  const functions = german.functions.map((entry) => {
    const texts = overlay[entry.id] ?? {};
    if (!texts.description) problems.push(`${entry.id} has no English description.`);
    const parameters = entry.parameters.map((parameter) => {
      const text = texts.parameters?.[parameter.name] ?? {};
      if (!text.description)
        problems.push(`${entry.id}, parameter ${parameter.name}, has no English description.`);
      return {
        ...parameter,
        name: text.name ?? parameter.name,
        description: text.description ?? "",
      };
    });
    const known = entry.parameters.map((parameter) => parameter.name);
    for (const extra of Object.keys(texts.parameters ?? {}).filter((key) => !known.includes(key))) {
      problems.push(`${entry.id} has no parameter ${extra}; it has ${known.join(", ")}.`);
    }
    return { ...entry, description: texts.description ?? "", parameters };
  });
  const ids = german.functions.map((entry) => entry.id);
  for (const extra of Object.keys(overlay).filter((id) => !ids.includes(id))) {
    problems.push(`${extra} is not a custom function; there are ${ids.join(", ")}.`);
  }
  return { metadata: { ...german, functions }, problems };
}

module.exports = { englishMetadata };

import type { DescribedFunction, FunctionHelp } from "./functions";
import { table } from "./table";

const begin = "<!-- Anfang: erzeugt mit npm run docs -->";
const end = "<!-- Ende: erzeugt mit npm run docs -->";

/** What a new page starts with below its generated part. */
const handwritten = `## Beispiel

## So rechnet sie
`;

/**
 * The help page of a function: the generated part is renewed, what people wrote stays.
 *
 * @param page the page so far, or nothing for a new one
 * @throws Error where a page has lost the marks around its generated part
 */
export function helpPage(help: FunctionHelp, page?: string): string {
  const generated = `${begin}\n\n${generatedPart(help)}\n\n${end}`;
  if (page === undefined) return `${generated}\n\n${handwritten}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`docs/functions/${help.german.id}.md: the marks "${begin}" and "${end}" miss.`);
  }
  return page.slice(0, from) + generated + page.slice(to + end.length);
}

/** The list of all help pages. */
export function indexPage(functions: readonly FunctionHelp[]): string {
  const rows = functions.map(({ german: { id, description } }) => [
    `[${id}](${id}.md)`,
    firstSentence(description),
  ]);
  return `# Funktionen

${begin}

In der Zelle steht vor jedem Namen \`AMT.\`, zum Beispiel \`=AMT.AFA(…)\`. Namen und Argumente sind in jeder
Sprache von Excel dieselben. Die Beispiele auf den Seiten rechnet ein Test nach; ihre Beträge sind erfunden.

${table(["Funktion", "Was sie ergibt"], rows)}

${end}
`;
}

function generatedPart({ german, english }: FunctionHelp): string {
  const rows = german.parameters.map(({ name, description, optional }) => [
    `\`${name}\``,
    optional === true ? "kann fehlen" : "ja",
    description,
  ]);
  return `# AMT.${german.id}

${german.description}

\`\`\`
${call(german)}
\`\`\`

${table(["Argument", "nötig", "Bedeutung"], rows)}

**English:** ${english.description} \`${call(english).replaceAll(";", ", ")}\``;
}

function call({ id, parameters }: DescribedFunction): string {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `=AMT.${id}(${names.join(";")})`;
}

function firstSentence(description: string): string {
  return /^.*?\.(?= [A-ZÄÖÜ]|$)/.exec(description)?.[0] ?? description;
}

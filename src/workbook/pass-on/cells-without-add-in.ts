/** Functions of the add-in in a file: Excel writes `_xldudf_AMT_AFA`, other programs `AMT.AFA`. */
const ADD_IN_CALL = /_xldudf_AMT_|\bAMT\.[A-Z]/iu;

/** A formula of a file with its texts left out, which may name anything. */
export function callsAddInInFile(formula: string): boolean {
  return ADD_IN_CALL.test(formula.replaceAll(/(?:"|&quot;)(?:(?!"|&quot;).)*(?:"|&quot;)/gu, ""));
}

/** A spill that is a block of values now: its first cell, and the whole of it. */
export interface FixedSpill {
  readonly sheet: string;
  readonly anchor: string;
  readonly area: string;
}

/** What was taken out of a sheet. */
export interface CleanedSheet {
  readonly xml: string;
  readonly formulas: number;
  readonly spills: readonly FixedSpill[];
}

/** A cell with its content, or one without, which must not be taken for the beginning of the next. */
const CELL = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/su;

/**
 * Replaces formulas of the add-in in a sheet by the results that stand beside them in the file.
 *
 * @param isReader says of a formula that it reads a spill which is a block of values now
 */
export function sheetWithoutAddIn(
  sheet: string,
  xml: string,
  isReader: (formula: string) => boolean,
): CleanedSheet {
  const isGone = (formula: string): boolean => callsAddInInFile(formula) || isReader(formula);
  const shared = sharedFormulas(xml, isGone);
  const spills: FixedSpill[] = [];
  let formulas = 0;
  const cleaned = xml.replaceAll(CELL, (all, attributes: string, inner?: string) => {
    const content = inner ?? "";
    const found = FORMULA.exec(content);
    if (found === null) return all;
    const [element, formulaAttributes = "", text = ""] = found;
    const number = attribute(formulaAttributes, "si");
    const isShared = attribute(formulaAttributes, "t") === "shared" && number !== undefined;
    if (!(isShared ? shared.has(number) : isGone(text))) return all;
    formulas += 1;
    const anchor = attribute(attributes, "r");
    const area = attribute(formulaAttributes, "ref");
    if (!isShared && anchor !== undefined && area !== undefined)
      spills.push({ sheet, anchor, area });
    return valueCell(attributes, content.replace(element, ""));
  });
  return { xml: cleaned, formulas, spills };
}

/** Numbers of shared formulas to be taken out; only their first cell has the text. */
function sharedFormulas(xml: string, isGone: (formula: string) => boolean): Set<string> {
  const numbers = [...xml.matchAll(/<f\b([^>]*)>([^<]+)<\/f>/gu)].flatMap(
    ([, attributes = "", text = ""]) => {
      const number = attribute(attributes, "si");
      return number !== undefined && isGone(text) ? [number] : [];
    },
  );
  return new Set(numbers);
}

/** A cell with its value only. A text result becomes a text of the cell's own. */
function valueCell(attributes: string, content: string): string {
  const kept = attributes.replaceAll(/\s(?:cm|vm)="[^"]*"/gu, "");
  if (attribute(kept, "t") !== "str") return `<c${kept}>${content}</c>`;
  const text = /<v\b[^>]*>([^<]*)<\/v>/u.exec(content)?.[1] ?? "";
  const plain = kept.replace(/\st="str"/u, "");
  if (text === "") return `<c${plain}/>`;
  return `<c${plain} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "u").exec(attributes)?.[1];
}

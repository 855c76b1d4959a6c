import { COLOUR, type LookName, type Look, LOOKS } from "../blueprint/look";

/** Gives a range a look. */
export function writeLook(range: Excel.Range, name: LookName): void {
  const look: Look = LOOKS[name];
  const { format } = range;
  format.font.size = look.size;
  format.font.color = look.colour;
  if (look.bold === true) format.font.bold = true;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap === true) format.wrapText = true;
  if (look.top === true) format.verticalAlignment = "Top";
  else if (look.wrap === true) format.verticalAlignment = "Center";
  if (look.lineAbove === true) {
    const line = format.borders.getItem("EdgeTop");
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = COLOUR.line;
  }
}

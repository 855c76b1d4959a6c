import { readFileSync } from "node:fs";
import { join } from "node:path";
import { texts } from "../../src/i18n/texts";

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
}
interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
}

const metadata = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, "../../dist", name), "utf8")) as Metadata;

it.each([
  ["de-DE", "functions.json"],
  ["en-US", "functions-en.json"],
])("in %s, the help names every function with its arguments as Excel does", (locale, name) => {
  const told = texts(locale).pane.help.functions.map((help) => ({
    id: help.name.replace("AMT.", ""),
    parameters: help.arguments.map(({ name: argument, optional = false }) => [argument, optional]),
  }));
  const known = metadata(name).functions.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(({ name: argument, optional = false }) => [argument, optional]),
  }));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(told.sort(byId)).toEqual(known.sort(byId));
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import english from "../../src/functions/functions-en.json";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: unknown;
    readonly parameters: readonly Parameter[];
  }[];
}

const folder = join(__dirname, "../../src/functions");
const sources = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(folder, file))
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));

let german: Metadata;

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(sources, true);
  expect(generated.errors).toEqual([]);
  german = JSON.parse(generated.metadataJson) as Metadata;
});

const overlay: Readonly<
  Record<
    string,
    {
      readonly description: string;
      readonly parameters: Readonly<Record<string, { name: string; description: string }>>;
    }
  >
> = english;

it("describes exactly the functions that are registered", () => {
  const ids = german.functions.map(({ id }) => id).sort();
  expect(ids).toEqual(Object.keys(CUSTOM_FUNCTIONS).sort());
  expect(Object.keys(overlay).sort()).toEqual(ids);
});

it("names functions as their ids, in ASCII capitals", () => {
  for (const { id, name } of german.functions) {
    expect(name).toBe(id);
    expect(name).toMatch(/^[A-Z]+$/);
  }
});

it("has parameters in the order of the overlay, each with English words", () => {
  for (const { id, parameters } of german.functions) {
    const translated = Object.entries(overlay[id]?.parameters ?? {});
    expect(translated.map(([name]) => name)).toEqual(parameters.map(({ name }) => name));
    for (const [, { name, description }] of translated) {
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(description).not.toBe("");
    }
  }
});

it("has as many parameters as the function takes, optional ones last", () => {
  for (const { id, parameters } of german.functions) {
    expect(parameters).toHaveLength(CUSTOM_FUNCTIONS[id as keyof typeof CUSTOM_FUNCTIONS].length);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

it("explains every function and parameter in German, as briefly as Excel shows", () => {
  for (const { description, parameters } of german.functions) {
    expect(description).toMatch(/^.{1,255}\.$/);
    for (const parameter of parameters) expect(parameter.description).not.toBe("");
  }
});

it("has only pure functions: none volatile, streaming or asking for its address", () => {
  for (const { options } of german.functions) expect(options).toBeUndefined();
});

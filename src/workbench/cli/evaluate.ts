import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openHeadless } from "../headless/headless";
import type { Locale } from "../locale/vocabulary";
import { BuildError, ensureBuilt } from "./build";
import { addCsvTable, CsvTableError } from "./csv-table";
import { evaluateFormulas, notAccepted } from "./evaluate-formulas";

const usage = `Aufruf: npm run --silent evaluate -- '=AMT.AFA(12000;DATUM(2026;4;15);5;2026)' …
  -                        Formeln von der Standardeingabe lesen, eine je Zeile
  --table Name=datei.csv   Tabelle aus CSV (Semikolon, UTF-8, deutsche Zahlen); mehrfach möglich
  --locale de-DE|en-US     Sprache der Formeln (Vorgabe de-DE)
Usage: the same; formulas as arguments or, with -, one a line on standard input.`;

/** A call that cannot be carried out; the message says why. */
class CallError extends Error {}

interface Call {
  readonly formulas: readonly string[];
  readonly tables: readonly { readonly name: string; readonly file: string }[];
  readonly locale: Locale;
}

function readCall(): Call {
  const { values, positionals } = parse();
  const locale = values.locale ?? "de-DE";
  if (locale !== "de-DE" && locale !== "en-US") {
    throw new CallError(`--locale ${locale}: erlaubt sind de-DE und en-US.`);
  }
  const formulas = positionals.flatMap((argument) =>
    argument === "-" ? lines(readFileSync(0, "utf8")) : [argument],
  );
  if (formulas.length === 0) throw new CallError(usage);
  const tables = (values.table ?? []).map((argument) => {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
    if (name === undefined || file === undefined) {
      throw new CallError(`--table ${argument}: erwartet wird Name=datei.csv.`);
    }
    return { name, file };
  });
  return { formulas, tables, locale };
}

function parse() {
  const options = {
    table: { type: "string", multiple: true },
    locale: { type: "string" },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new CallError(usage);
  }
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function readTable(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CallError(`--table: die Datei ${file} ist nicht lesbar.`);
  }
}

/** Prints one JSON line per formula, as the built add-in calculates it in the workbench. */
async function evaluate({ formulas, tables, locale }: Call): Promise<void> {
  const contents = tables.map(({ name, file }) => ({ name, file, csv: readTable(file) }));
  const headless = await openHeadless({ dist: ensureBuilt("add-in"), locale });
  try {
    for (const { name, file, csv } of contents)
      addCsvTable(headless.workbench.book, name, csv, file);
    const evaluations = await evaluateFormulas(headless.workbench, formulas, locale);
    for (const evaluation of evaluations) {
      process.stdout.write(`${JSON.stringify(evaluation)}\n`);
      if ("error" in evaluation && evaluation.error === notAccepted) process.exitCode = 1;
    }
  } finally {
    headless.close();
  }
}

async function main(): Promise<void> {
  try {
    await evaluate(readCall());
  } catch (error) {
    const isExpected = [CallError, CsvTableError, BuildError].some((kind) => error instanceof kind);
    if (!isExpected) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

void main();

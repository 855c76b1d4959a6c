import type { Texts } from "../../../i18n/texts";
import type { Environment } from "../../../workbook/read-environment";

/** What the file beside the page tells Excel of the functions (their metadata). */
export interface DescribedFunctions {
  readonly names: readonly string[];
  /** changes with every change of the file: the same on all machines that have the same file */
  readonly version: string;
}

/** What the self-test of the pane found. */
export interface SelfTestFacts {
  readonly environment: Environment;
  /** version of the code */
  readonly version: string;
  /** functions that the code has */
  readonly functions: readonly string[];
  /** undefined where the file cannot be read */
  readonly described: DescribedFunctions | undefined;
  readonly canStore: boolean;
}

/** The self-test as text to copy: a line for each finding. */
export function selfTestText(
  { environment, version, functions, described, canStore }: SelfTestFacts,
  { selfTest }: Texts,
): string {
  const { lines } = selfTest;
  const { host, platform, displayLanguage, contentLanguage, requirementSets } = environment;
  return [
    lines.version(version),
    lines.host(host, environment.version, platform),
    lines.languages(displayLanguage, contentLanguage),
    lines.sets(requirementSets),
    selfTest.workbook[environment.workbook],
    canStore ? lines.storage : lines.noStorage,
    ...(described === undefined
      ? [lines.undescribed]
      : [
          lines.description(described.version),
          lines.functions(functions.length, missing(functions, described.names)),
        ]),
  ].join("\n");
}

function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there);
  return wanted.filter((name) => !known.has(name));
}

/** Ribbon commands by their names in the manifest. */
export const COMMANDS = [
  "openStart",
  "openScenarios",
  "openComparison",
  "openImport",
  "openPassOn",
  "openDerivation",
  "openHelp",
  "checkWorkbook",
  "showCommitteePage",
] as const;

export type CommandName = (typeof COMMANDS)[number];

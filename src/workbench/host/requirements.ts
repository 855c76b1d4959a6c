/** Excel versions that the workbench can play: their requirement sets. */
export const profiles = {
  M365: "1.17",
  LTSC2024: "1.17",
  LTSC2021: "1.14",
} as const;

export type Profile = keyof typeof profiles;

/** What `Office.context.requirements.isSetSupported` answers by. */
export function requirementsOf(profile: Profile): Readonly<Record<string, string>> {
  return {
    ExcelApi: profiles[profile],
    SharedRuntime: "1.2",
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.4",
    RichApiRuntime: "1.1",
    AddinCommands: "1.3",
    DialogApi: "1.2",
    Settings: "1.1",
    CustomXmlParts: "1.1",
    DelayForCellEdit: "1.1",
    KeyboardShortcuts: "1.1",
  };
}

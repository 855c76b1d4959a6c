import { navigation, type View } from "../taskpane/navigation";
import { showSheet } from "../workbook/show-sheet";

/** Ribbon commands that open the pane at a view, by their names in the manifest. */
const OPENING: readonly (readonly [name: string, view: View])[] = [
  ["openStart", "start"],
  ["openScenarios", "scenarios"],
  ["openComparison", "comparison"],
  ["openImport", "import"],
  ["openPassOn", "pass-on"],
  ["openDerivation", "derivation"],
  ["openHelp", "help"],
];

/**
 * Registers the ribbon commands that act without a view of their own; their names stand in the
 * manifest. To be called once, when the page has loaded.
 */
export function registerCommands(): void {
  for (const [name, view] of OPENING) {
    register(name, () => openPane(view));
  }
  register("checkWorkbook", checkWorkbook);
  register("showCommitteePage", showCommitteePage);
}

/** Excel waits for the end of a command, and lets no other one begin before it. */
function register(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void act().finally(() => {
      event.completed();
    });
  });
}

async function openPane(view: View): Promise<void> {
  navigation.getState().show(view);
  await Office.addin.showAsTaskpane();
}

/** Opens the pane at the view Prüfung and runs the checks. */
async function checkWorkbook(): Promise<void> {
  await openPane("findings");
  // not needed before somebody asks for it
  const { findingsStore } = await import("../taskpane/features/findings/office-findings");
  await findingsStore.getState().check();
}

/** Goes to the sheet Gremienblatt; where there is none, to the view that can add it. */
async function showCommitteePage(): Promise<void> {
  const shown = await showSheet("committeePage");
  if (!shown.ok || !shown.value) await openPane("start");
}

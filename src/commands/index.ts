import { navigation, type View } from "../taskpane/navigation";
import { showSheet } from "../workbook/show-sheet";
import type { CommandName } from "./names";

/** What each command of the ribbon does. */
export const RUN: Readonly<Record<CommandName, () => Promise<void>>> = {
  openStart: () => openPane("start"),
  openScenarios: () => openPane("scenarios"),
  openComparison: () => openPane("comparison"),
  openImport: () => openPane("import"),
  openPassOn: () => openPane("pass-on"),
  openDerivation: () => openPane("derivation"),
  openHelp: () => openPane("help"),
  checkWorkbook,
  showCommitteePage,
};

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

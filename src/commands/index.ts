import { navigation } from "../taskpane/navigation";

/**
 * Registers the ribbon commands that act without a view of their own; their names stand in the
 * manifest. To be called once, when the page has loaded.
 */
export function registerCommands(): void {
  Office.actions.associate("openHelp", (event: Office.AddinCommands.Event) => {
    void openHelp(event);
  });
  Office.actions.associate("checkWorkbook", (event: Office.AddinCommands.Event) => {
    void checkWorkbook(event);
  });
}

/** Opens the pane at the view Hilfe. */
async function openHelp(event: Office.AddinCommands.Event): Promise<void> {
  try {
    navigation.getState().show("help");
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Opens the pane at the view Prüfung and runs the checks. */
async function checkWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  try {
    navigation.getState().show("findings");
    await Office.addin.showAsTaskpane();
    // not needed before somebody asks for it
    const { findingsStore } = await import("../taskpane/features/findings/office-findings");
    await findingsStore.getState().check();
  } finally {
    event.completed();
  }
}

import { calculateFunction } from "./functions/calculate-function";
import { registerFunctions } from "./functions/register";
import { functionTexts } from "./i18n/function-texts";

/** Language of Excel's own texts; unknown until Office is ready, and German until then. */
let displayLanguage: string | undefined;

// Excel may calculate as soon as the script is there, so nothing comes before this.
registerFunctions(() => displayLanguage);

/**
 * Brings up the rest of the shared runtime behind the functions: at once the ribbon commands, as a
 * click may have started this page, and then, when nothing is waiting, the pane. The pane comes up
 * even while it is hidden, so that it is there as soon as somebody opens it.
 */
async function start(): Promise<void> {
  await Office.onReady();
  displayLanguage = Office.context.displayLanguage;
  const { registerCommands } = await import("./commands");
  registerCommands();
  await idle();
  const { mountPane } = await import("./taskpane");
  mountPane(paneElement(), (name, cells) => calculateFunction(name, cells, displayLanguage));
}

/** Resolves when the page has nothing to do; Safari, which Excel on the Mac uses, cannot tell. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) {
      window.requestIdleCallback(() => {
        resolve();
      });
    } else {
      setTimeout(resolve, 0);
    }
  });
}

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (element === null) throw new Error('taskpane.html has no element with the id "pane"');
  return element;
}

start().catch((error: unknown) => {
  const sentence = functionTexts(displayLanguage).errors.notStarted;
  paneElement().textContent = sentence;
  console.error(sentence, error);
});

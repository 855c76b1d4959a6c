import { COMMANDS } from "./commands/names";
import { calculateFunction } from "./functions/calculate-function";
import { registerFunctions } from "./functions/register";
import { type FunctionTexts, germanFunctionTexts, loadFunctionTexts } from "./i18n/function-texts";
import { notStarted } from "./i18n/not-started";

/** Language of Excel's own texts; unknown until Office is ready. */
let displayLanguage: string | undefined;

/** The functions' texts in that language; at first on their way, soon at hand. */
let words: FunctionTexts | Promise<FunctionTexts> = textsOfHost();

// Excel may calculate as soon as the script is there, so nothing that takes time comes before this.
registerFunctions(() => words);

// A click may have started this page, and one on a command that is not associated yet is lost; so the
// commands are known at once, and load meanwhile. Excel waits for the end of a command.
const commands = import(/* webpackChunkName: "commands" */ "./commands");
for (const name of COMMANDS) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void commands
      .then(({ RUN }) => RUN[name]())
      .finally(() => {
        event.completed();
      });
  });
}

void Promise.resolve(words).then((texts) => {
  words = texts;
});

/**
 * The functions' texts in Excel's language. Where they do not load, German ones are better than no
 * sentence at all.
 */
async function textsOfHost(): Promise<FunctionTexts> {
  try {
    await Office.onReady();
    displayLanguage = Office.context.displayLanguage;
    return await loadFunctionTexts(displayLanguage);
  } catch (error) {
    console.error(error);
    return germanFunctionTexts;
  }
}

/**
 * Brings up the pane behind the functions and commands when nothing is waiting, even while it is
 * hidden, so that it is there as soon as somebody opens it.
 */
async function start(): Promise<void> {
  await Office.onReady();
  await commands;
  await idle();
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./taskpane");
  const texts = await words;
  mountPane(paneElement(), (name, cells) => calculateFunction(name, cells, texts));
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
  const sentence = notStarted(displayLanguage);
  paneElement().textContent = sentence;
  console.error(sentence, error);
});

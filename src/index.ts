import { COMMANDS } from "./commands/names";
import { calculateFunction } from "./functions/calculate-function";
import { registerFunctions } from "./functions/register";
import { type FunctionTexts, germanFunctionTexts, loadFunctionTexts } from "./i18n/function-texts";
import { notStarted } from "./i18n/not-started";

/** Language of Excel's own texts; unknown until Office is ready. */
let displayLanguage: string | undefined;

/**
 * Resolves in the moment in which office.js is there. This script stands before it: Excel asks as
 * soon as office.js is ready, and what a slow network had not brought by then would be lost, a
 * function as #VALUE! in its cell, a click on a command without a trace.
 */
const office = new Promise<void>((resolve) => {
  const listen = () => {
    if ("Office" in window) resolve();
  };
  // Scripts tell that they have loaded by an event that does not bubble.
  document.addEventListener("load", listen, { capture: true });
});

/** The functions' texts in that language; at first on their way, soon at hand. */
const comingWords = office.then(textsOfHost);
let words: FunctionTexts | Promise<FunctionTexts> = comingWords;
void comingWords.then((texts) => {
  words = texts;
});

// The commands load meanwhile; Excel waits for the end of a command.
const commands = import(/* webpackChunkName: "commands" */ "./commands");

void office.then(() => {
  registerFunctions(() => words);
  for (const name of COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands
        .then(({ RUN }) => RUN[name]())
        .finally(() => {
          event.completed();
        });
    });
  }
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
  const texts = await comingWords;
  await commands;
  await idle();
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./taskpane");
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

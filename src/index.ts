import { registerFunctions } from "./functions/register";

/** Language of Excel's own texts; unknown until Office is ready, and German until then. */
let displayLanguage: string | undefined;

// Excel may calculate as soon as the script is there, so nothing comes before this.
registerFunctions(() => displayLanguage);

async function start(): Promise<void> {
  await Office.onReady();
  displayLanguage = Office.context.displayLanguage;
}

void start();

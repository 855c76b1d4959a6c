import project from "../../../../package.json";
import { insertExample } from "../../../workbook/insert-example";
import { readEnvironment } from "../../../workbook/read-environment";
import { FUNCTION_HELP } from "./function-help";
import type { HelpPorts } from "./HelpView";

/** The outside of the view Hilfe: the open workbook, this Excel, the clipboard. */
export const officeHelp: HelpPorts = {
  version: project.version,
  insertExample,
  readSelfTest: async () => ({
    environment: await readEnvironment(),
    version: project.version,
    functions: FUNCTION_HELP.de.map(({ name }) => name),
    described: await describedFunctions(),
    canStore: canStore(),
  }),
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Excel's panes may not use the clipboard everywhere
      return false;
    }
  },
};

/** What the file beside the page tells Excel of the functions. */
async function describedFunctions(): Promise<readonly string[] | undefined> {
  try {
    // eslint-disable-next-line no-restricted-globals -- reads the file that Excel reads, from the same place; nothing is sent
    const answer = await fetch("functions.json", { cache: "no-store" });
    const { functions } = (await answer.json()) as { functions: readonly { name: string }[] };
    return functions.map(({ name }) => `AMT.${name}`);
  } catch {
    return undefined;
  }
}

function canStore(): boolean {
  const key = "it-haushalt.self-test";
  try {
    // only to find out whether it is blocked: nothing is kept there
    const { localStorage: storage } = window;
    storage.setItem(key, "1");
    storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

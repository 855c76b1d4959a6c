import project from "../../../../package.json";
import { insertExample } from "../../../workbook/insert-example";
import { readEnvironment } from "../../../workbook/read-environment";
import { FUNCTION_HELP } from "./function-help";
import type { HelpPorts } from "./HelpView";
import type { DescribedFunctions } from "./self-test";

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

async function describedFunctions(): Promise<DescribedFunctions | undefined> {
  try {
    // eslint-disable-next-line no-restricted-globals -- reads the file that Excel reads, from the same place; nothing is sent
    const answer = await fetch("functions.json", { cache: "no-store" });
    const file = await answer.arrayBuffer();
    const text = new TextDecoder().decode(file);
    const { functions } = JSON.parse(text) as { functions: readonly { name: string }[] };
    return {
      names: functions.map(({ name }) => `AMT.${name}`),
      version: await fingerprint(file),
    };
  } catch {
    return undefined;
  }
}

/** The first eight digits of the SHA-256 of a file. */
async function fingerprint(file: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", file));
  return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
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

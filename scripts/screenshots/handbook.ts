import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { actionsOf } from "../handbook/actions";
import { followerIn } from "../handbook/follow";
import { stepsOf } from "../handbook/marks";
import type { KeepPicture } from "./keep-picture";

const docs = path.resolve(__dirname, "../../docs");

/** Follows the handbook and pictures what a person sees where it shows a picture. */
export async function pictureHandbook(keep: KeepPicture): Promise<void> {
  const session = await openBrowserSession(undefined, {
    viewport: { width: 1180, height: 760 },
    pixelRatio: 1.25,
  });
  try {
    const follower = await followerIn(session, docs, async (picture) => {
      keep(path.basename(picture.path), await picturedPart(session, picture.shows));
    });
    const steps = stepsOf(readFileSync(path.join(docs, "handbuch.md"), "utf8"));
    for (const { marks } of steps)
      for (const action of actionsOf(marks)) await follower.follow(action);
  } finally {
    await session.close();
  }
}

/** The pane alone at 125 % where the words of the picture begin with it, else the whole window. */
async function picturedPart({ page }: BrowserSession, words: string): Promise<Buffer> {
  // Away from charts, which show their menu to a pointer.
  await page.mouse.move(1, 1);
  return words.startsWith("Aufgabenbereich")
    ? page.locator("#pane").screenshot({ animations: "disabled" })
    : page.screenshot({ animations: "disabled", scale: "css" });
}

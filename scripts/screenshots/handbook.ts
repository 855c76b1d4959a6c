import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { actionsOf } from "../handbook/actions";
import { followerIn } from "../handbook/follow";
import { stepsOf } from "../handbook/marks";
import type { KeepPicture } from "./keep-picture";

const docs = path.resolve(__dirname, "../../docs");

const WINDOW = { width: 1300, height: 760 };
/** A window in which a page of A4 at 100 % has room beside the pane. */
const HIGH = { width: 1330, height: 1330 };

/** Follows the handbook and pictures what a person sees where it shows a picture. */
export async function pictureHandbook(keep: KeepPicture): Promise<void> {
  const session = await openBrowserSession(undefined, {
    viewport: WINDOW,
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

/** What the words of a picture begin with: the pane at 125 %, a whole sheet, or else the window. */
async function picturedPart({ page }: BrowserSession, words: string): Promise<Buffer> {
  // Away from charts, which show their menu to a pointer.
  await page.mouse.move(1, 1);
  const look = { animations: "disabled", scale: "css" } as const;
  if (words.startsWith("Aufgabenbereich"))
    return page.locator("#pane").screenshot({ animations: "disabled" });
  if (!words.startsWith("Blatt")) return page.screenshot(look);
  await page.setViewportSize(HIGH);
  const picture = await page.locator("#grid").screenshot(look);
  await page.setViewportSize(WINDOW);
  return picture;
}

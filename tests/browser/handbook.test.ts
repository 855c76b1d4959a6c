import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Action, actionsOf } from "../../scripts/handbook/actions";
import { type Follower, followerIn } from "../../scripts/handbook/follow";
import { stepsOf } from "../../scripts/handbook/marks";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";

jest.setTimeout(240_000);

const docs = path.resolve(__dirname, "../../docs");
const steps = stepsOf(readFileSync(path.join(docs, "handbuch.md"), "utf8"));

describe("somebody who follows the handbook word for word", () => {
  let session: BrowserSession;
  let follower: Follower;
  const missing: string[] = [];

  beforeAll(async () => {
    session = await openBrowserSession();
    follower = await followerIn(session, docs, (picture) => {
      if (!existsSync(path.join(docs, picture.path))) missing.push(picture.path);
      return Promise.resolve();
    });
  });

  afterAll(async () => {
    await session.close();
  });

  it.each(steps)("can do and sees what it says: $title", async ({ marks }) => {
    for (const action of actionsOf(marks)) await follower.follow(action);
  });

  it("finds every picture", () => {
    expect(missing).toEqual([]);
  });

  it("would notice a wrong figure", async () => {
    const wrong: Action = { kind: "read", cell: "A1", text: "1,00 €" };
    await expect(follower.follow(wrong)).rejects.toThrow('instead of "1,00 €"');
  });

  it("meets no error, and nothing leaves the computer", () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { alone } from "../../../src/workbench/cli/build-lock";

describe("the lock of the build", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "build-lock-"));
  const file = path.join(folder, "lock");

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is there during the step and gone afterwards", () => {
    expect(alone(file, () => existsSync(file))).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it("goes even when the step fails", () => {
    const fail = () =>
      alone(file, () => {
        throw new Error("failed");
      });
    expect(fail).toThrow("failed");
    expect(existsSync(file)).toBe(false);
  });

  it("is taken over from a process that is gone", () => {
    const noProcess = 2 ** 30;
    writeFileSync(file, String(noProcess));
    expect(alone(file, () => "built")).toBe("built");
  });
});

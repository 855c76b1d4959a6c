import { findLibreOffice, type OfficeMachine } from "../../../src/workbench/server/libre-office";

const machine = (
  platform: NodeJS.Platform,
  files: readonly string[],
  env: OfficeMachine["env"] = {},
): OfficeMachine => ({ platform, env, exists: (file) => files.includes(file) });

describe("finding LibreOffice", () => {
  const windows = String.raw`C:\Program Files\LibreOffice\program\soffice.exe`;
  const mac = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
  it.each([
    [
      "on Windows",
      machine("win32", [windows], { ProgramFiles: String.raw`C:\Program Files` }),
      windows,
    ],
    ["on macOS", machine("darwin", [mac]), mac],
    ["on the path", machine("linux", ["/opt/soffice"], { PATH: "/opt" }), "/opt/soffice"],
    ["as a snap", machine("linux", ["/snap/bin/libreoffice"]), "/snap/bin/libreoffice"],
    ["nowhere", machine("linux", []), undefined],
  ])("%s", (_, there, expected) => {
    expect(findLibreOffice(there)).toBe(expected);
  });
});

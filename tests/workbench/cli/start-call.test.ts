import {
  CallError,
  readStartCall,
  shellLanguage,
  unreadableFile,
} from "../../../src/workbench/cli/start-call";

describe("npm start --", () => {
  it("takes German, Microsoft 365 and a new workbook unless told otherwise", () => {
    expect(readStartCall([], "de")).toEqual({
      locale: "de-DE",
      profile: "M365",
      file: undefined,
    });
  });

  it("takes what it is told", () => {
    const args = ["--file", "a.xlsx", "--profile", "LTSC2021", "--locale", "en-US"];
    expect(readStartCall(args, "de")).toEqual({
      locale: "en-US",
      profile: "LTSC2021",
      file: "a.xlsx",
    });
  });

  it.each([
    [
      ["--profile", "2016"],
      '--profile: "2016" gibt es nicht; erlaubt sind M365, LTSC2024, LTSC2021.',
    ],
    [["--locale", "fr-FR"], '--locale: "fr-FR" gibt es nicht; erlaubt sind de-DE, en-US.'],
  ])("answers %j in one sentence", (args, sentence) => {
    expect(() => readStartCall(args, "de")).toThrow(new CallError(sentence));
  });

  it("answers an unknown option with all there are", () => {
    expect(() => readStartCall(["--nope"], "de")).toThrow(/--file .*--profile .*--locale/);
    expect(() => readStartCall(["--nope"], "en")).toThrow(/^Usage/);
  });

  it("words a file that cannot be read in the language of the shell", () => {
    expect(unreadableFile("x.xlsx", "de").message).toBe(
      "--file: Die Datei x.xlsx ist nicht lesbar; bitte geben Sie den Pfad einer .xlsx-Datei an.",
    );
    expect(unreadableFile("x.xlsx", "en").message).toMatch(/x\.xlsx cannot be read/);
  });

  it.each([
    [{}, "de"],
    [{ LANG: "de_DE.UTF-8" }, "de"],
    [{ LANG: "C.UTF-8" }, "de"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "de_DE.UTF-8", LC_ALL: "en_US" }, "en"],
    [{ LC_ALL: "", LANG: "en_US.UTF-8" }, "en"],
  ])("of a shell with %j speaks %s", (env, language) => {
    expect(shellLanguage(env)).toBe(language);
  });
});

import { readFileSync } from "node:fs";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { readXlsx } from "../../src/workbench/file/read";
import { Hand } from "./hand";
import { sheet } from "./snapshots";

/** The smallest document that a browser takes for a PDF. */
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

describe("the workbench in English, dark, as Excel LTSC 2021", () => {
  let session: BrowserSession;
  let printed: Uint8Array | undefined;

  beforeAll(async () => {
    session = await openBrowserSession(undefined, {
      locale: "en-US",
      profile: "LTSC2021",
      theme: "dark",
      viewport: { width: 1024, height: 640 },
      printer: (workbook) => {
        printed = workbook;
        return Promise.resolve(pdf);
      },
    });
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("has an English page", async () => {
    expect(await session.page.locator("header").first().innerText()).toContain(
      "Preview – not Excel",
    );
    expect(await session.page.locator("html").getAttribute("lang")).toBe("en-US");
    for (const name of ["Set up", "Help", "Save as .xlsx", "Open …", "Print preview (PDF)"]) {
      expect(await session.page.getByRole("button", { name, exact: true }).isVisible()).toBe(true);
    }
  });

  it("plays the version that was asked for, for the add-in as for the eye", async () => {
    expect(await session.page.locator("#profile").innerText()).toBe("Excel LTSC 2021");
    const supports = await session.addIn.evaluate(() => [
      Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
    ]);
    expect(supports).toEqual([true, false]);
  });

  it("is dark around a sheet that stays white", async () => {
    const brightness = (selector: string) =>
      session.page.locator(selector).evaluate((part) => {
        const [red = 0, green = 0, blue = 0] = (
          getComputedStyle(part).backgroundColor.match(/\d+/g) ?? []
        ).map(Number);
        return (red + green + blue) / 3;
      });
    expect(await brightness("body")).toBeLessThan(80);
    expect(await brightness("#pane")).toBeLessThan(80);
    const cell = await session.page.locator(".o-grid canvas").evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error("no canvas");
      return [...(canvas.getContext("2d")?.getImageData(300, 200, 1, 1).data ?? [])].slice(0, 3);
    });
    expect(cell).toEqual([255, 255, 255]);
  });

  it("reads what is typed as English Excel does", async () => {
    const hand = new Hand(session);
    await hand.type({ row: 0, column: 0 }, "=SUM(1.5,2)");
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("3.5");
  });

  it("shows the printed pages of the workbook as a PDF", async () => {
    await session.page.getByRole("button", { name: "Print preview (PDF)" }).click();
    const link = session.page.getByRole("link", { name: "Save PDF" });
    await link.waitFor();
    expect(await link.getAttribute("download")).toBe(`${await stem()}.pdf`);
    const { snapshot } = await readXlsx(printed ?? new Uint8Array());
    // LibreOffice does not have the add-in's functions: it gets values.
    expect(snapshot.sheets[0]?.cells[0]).toMatchObject({ value: 3.5 });
    expect(snapshot.sheets[0]?.cells[0]?.formula).toBeUndefined();
    await session.page.getByRole("button", { name: "Close", exact: true }).last().click();
    expect(await session.page.locator("#dialog").isVisible()).toBe(false);
  });

  it("links the list of what a person must still try in Excel", async () => {
    const href = await session.page.locator("#preview").getAttribute("href");
    const list = await session.page.evaluate(
      async (address) => (await fetch(address ?? "")).text(),
      href,
    );
    expect(list).toContain("<h1>To be tried in real Excel</h1>");
    expect(list).toContain('lang="en-US"');
  });

  const stem = async () =>
    (await session.page.locator("#workbook-name").innerText()).replace(/\.xlsx$/, "");
});

describe("the workbench without LibreOffice", () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await openBrowserSession();
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("says in a sentence what the print preview needs", async () => {
    await session.page.keyboard.press("Control+p");
    const message = session.page.locator("#message-text");
    await message.filter({ hasText: "LibreOffice" }).waitFor();
    expect(await message.innerText()).toBe(
      "Die Druckvorschau wurde nicht erstellt: Dafür wird LibreOffice gebraucht, das auf diesem " +
        "Rechner nicht gefunden wurde. Bitte installieren Sie es oder speichern Sie die Mappe und " +
        "drucken Sie sie in Excel.",
    );
  });

  it("saves, and opens again what it saved; the browser asks before unsaved work is left", async () => {
    const hand = new Hand(session);
    const asked: string[] = [];
    session.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = () => session.page.reload({ timeout: 1000 }).catch(() => undefined);
    await hand.type({ row: 0, column: 0 }, "1.234,5 €");
    await leave();
    expect([asked, await hand.drawn({ row: 0, column: 0 })]).toEqual([
      ["beforeunload"],
      "1.234,50 €",
    ]);
    const saved = session.page.waitForEvent("download");
    await session.page.keyboard.press("Control+s");
    const file = await (await saved).path();
    const { snapshot } = await readXlsx(readFileSync(file));
    expect(sheet(snapshot, "Tabelle1").cells[0]).toMatchObject({ value: 1234.5 });
    await session.page.locator("#chosen-file").setInputFiles({
      name: "Haushalt 2027.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(file),
    });
    await session.page.getByRole("heading", { name: "Haushalt 2027.xlsx" }).waitFor();
    await session.page.locator(".o-grid").waitFor();
    await session.page.waitForFunction(() => window.workbench?.host.isReady === true);
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("1.234,50 €");
    expect(asked).toEqual(["beforeunload"]);
  }, 30_000);

  it("says in a sentence that a file is no workbook", async () => {
    await session.page.locator("#chosen-file").setInputFiles({
      name: "brief.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("Sehr geehrte Damen und Herren"),
    });
    const message = session.page.locator("#message-text");
    await message.filter({ hasText: "nicht geöffnet" }).waitFor();
    expect(await message.innerText()).toBe(
      "Die Datei wurde nicht geöffnet: Die Datei ist keine Excel-Arbeitsmappe; erlaubt sind " +
        "Dateien im Format .xlsx.",
    );
  }, 30_000);
});

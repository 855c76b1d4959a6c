import type { BrowserSession } from "./browser-session";

/** How long writing the example may take [ms]. */
const patience = 60_000;

/**
 * Does what a person does first: opens the pane by the ribbon and sets up the example.
 *
 * @throws Error with the pane's own message where it could not
 */
export async function setUpExample({ page, addIn, settled }: BrowserSession): Promise<void> {
  await page.getByRole("button", { name: "Einrichten", exact: true }).click();
  await addIn.getByRole("button", { name: "Mit Beispiel einrichten" }).click();
  const done = addIn.getByRole("heading", { name: "Die Arbeitsmappe ist eingerichtet" });
  const failed = addIn.getByText("Einrichten nicht möglich");
  await done.or(failed).waitFor({ timeout: patience });
  if (await failed.isVisible()) throw new Error(await addIn.locator("body").innerText());
  await settled();
}

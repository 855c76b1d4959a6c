import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { marked, type Tokens } from "marked";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "docs/screenshots");

/** Pages of the project with pictures or links to files. */
const pages = [
  "README.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

/** Addresses within the project that a page shows or links to, from the project's folder. */
function addressesIn(page: string): string[] {
  const found: string[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(path.join(root, page), "utf8")), (token) => {
    if (token.type !== "image" && token.type !== "link") return;
    const [href = ""] = (token as Tokens.Link | Tokens.Image).href.split("#");
    if (href === "" || /^[a-z]+:/u.test(href)) return;
    found.push(path.join(path.dirname(page), href));
  });
  return found;
}

it.each(pages)("every picture and every file that %s names is there", (page) => {
  const missing = addressesIn(page).filter((file) => !existsSync(path.join(root, file)));
  expect(missing).toEqual([]);
});

it("every picture stands on a page", () => {
  const shown = new Set(pages.flatMap(addressesIn));
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
  expect(pictures.filter((name) => !shown.has(path.join("docs/screenshots", name)))).toEqual([]);
});

import { marked } from "marked";
import path from "node:path";

const style = `:root { color-scheme: light dark; }
body { max-width: 760px; margin: 32px auto; padding: 0 20px; font: 16px/1.55 "Segoe UI", Arial, sans-serif; }
h1 { font-size: 26px; }
h2 { margin-top: 28px; font-size: 19px; }
li { margin: 6px 0; }
code { padding: 0 4px; border-radius: 3px; background: light-dark(#eef2f7, #2b313b); }`;

/** The lists in docs and the languages that they are in. */
const lists = { "de-DE": "excel-checklist.md", "en-US": "excel-checklist.en.md" };

/**
 * What a person must still try in Excel, as pages beside the workbench's: it links them where it
 * says that it is not Excel.
 *
 * @param root the project's folder
 */
export function checklistPages(root: string) {
  return Object.entries(lists).map(([locale, file]) => ({
    from: path.join(root, "docs", file),
    to: `excel-checklist.${locale}.html`,
    toType: "file" as const,
    transform: (markdown: Buffer) => page(markdown.toString("utf8"), locale),
  }));
}

function page(markdown: string, locale: string): string {
  const [, title = ""] = /^# (.*)$/m.exec(markdown) ?? [];
  // In the pages the two languages lie beside each other under other names than in docs.
  const linked = Object.entries(lists).reduce(
    (text, [other, file]) => text.replaceAll(`(${file})`, `(excel-checklist.${other}.html)`),
    markdown,
  );
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>${style}</style>
  </head>
  <body>
${marked.parse(linked, { async: false })}
  </body>
</html>
`;
}

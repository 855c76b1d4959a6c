import { unzipSync, zipSync } from "fflate";

/** Parts of an .xlsx file by path, e.g. `xl/workbook.xml`. */
export type PackageParts = Map<string, Uint8Array>;

const CONTENT_TYPES = "[Content_Types].xml";

/** Opens the ZIP archive of an .xlsx file. */
export function unpack(file: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/")));
}

/** Writes the ZIP archive; the content types come first, as readers of streams expect. */
export function pack(parts: PackageParts): Uint8Array {
  const others = [...parts].filter(([path]) => path !== CONTENT_TYPES);
  return zipSync({
    [CONTENT_TYPES]: parts.get(CONTENT_TYPES) ?? new Uint8Array(),
    ...Object.fromEntries(others),
  });
}

/** Text of a part; empty where there is none. */
export function readPart(parts: PackageParts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

export function writePart(parts: PackageParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

/** Changes the text of a part, where it is there. */
export function changePart(
  parts: PackageParts,
  path: string,
  change: (text: string) => string,
): void {
  if (!parts.has(path)) return;
  const before = readPart(parts, path);
  const after = change(before);
  if (after !== before) writePart(parts, path, after);
}

/** Takes parts out of the package, with everything in it that points at them. */
export function removeParts(parts: PackageParts, isGone: (path: string) => boolean): void {
  const gone = new Set([...parts.keys()].filter(isGone));
  for (const path of gone) {
    parts.delete(path);
    parts.delete(relationshipsPath(path));
  }
  changePart(parts, CONTENT_TYPES, (text) =>
    text.replaceAll(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/gu, (all, path: string) =>
      gone.has(path) ? "" : all,
    ),
  );
  for (const path of [...parts.keys()].filter((one) => one.endsWith(".rels"))) {
    const folder = path.replace(/_rels\/[^/]*$/u, "");
    changePart(parts, path, (text) =>
      text.replaceAll(/<Relationship\b[^>]*\bTarget="([^"]*)"[^>]*\/>/gu, (all, target: string) =>
        gone.has(resolved(folder, target)) ? "" : all,
      ),
    );
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

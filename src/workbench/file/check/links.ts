import { attr } from "@cj-tech-master/excelts/xml";
import { elements, partRoot, relationships, relationshipsPath, type Parts } from "../package";
import { problem, repeated, type PackageProblem } from "./problem";

const CONTENT_TYPES = "[Content_Types].xml";

/** Every part has a content type, and every override names a part. */
export function checkContentTypes(parts: Parts): PackageProblem[] {
  const root = partRoot(parts, CONTENT_TYPES);
  const extensions = new Set(
    elements(root, "Default").map((element) => attr(element, "Extension")?.toLowerCase()),
  );
  const overrides = elements(root, "Override").map((element) =>
    (attr(element, "PartName") ?? "").replace(/^\//, ""),
  );
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== CONTENT_TYPES &&
      !overrides.includes(path) &&
      !extensions.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase()),
  );
  return [
    ...untyped.map((path) =>
      problem(path, "Der Teil hat keinen Inhaltstyp.", "The part has no content type."),
    ),
    ...overrides
      .filter((path) => !parts.has(path))
      .map((path) =>
        problem(
          CONTENT_TYPES,
          `Der Inhaltstyp für „${path}“ nennt einen Teil, den es nicht gibt.`,
          `The content type of "${path}" names a part that does not exist.`,
        ),
      ),
  ];
}

/** Every relationship leads to a part, and every `r:id` in a part to a relationship. */
export function checkRelationships(parts: Parts): PackageProblem[] {
  const sources = ["", ...[...parts.keys()].filter((path) => path.endsWith(".xml"))];
  return sources.flatMap((source) => {
    const known = relationships(parts, source);
    const dangling = known
      .filter(({ external, target }) => !external && !parts.has(target))
      .map(({ id, target }) =>
        problem(
          relationshipsPath(source),
          `Die Beziehung „${id}“ führt zu „${target}“, das es nicht gibt.`,
          `The relationship "${id}" leads to "${target}", which does not exist.`,
        ),
      );
    const ids = new Set(known.map(({ id }) => id));
    const twice = repeated(known.map(({ id }) => id)).map((id) =>
      problem(
        relationshipsPath(source),
        `Die Beziehung „${id}“ ist doppelt angelegt.`,
        `The relationship "${id}" is defined twice.`,
      ),
    );
    const unknown = (source === "" ? [] : usedIds(parts, source))
      .filter((id) => !ids.has(id))
      .map((id) =>
        problem(
          source,
          `Die Beziehung „${id}“ wird benutzt, ist aber nicht angelegt.`,
          `The relationship "${id}" is used but not defined.`,
        ),
      );
    return [...dangling, ...twice, ...unknown];
  });
}

function usedIds(parts: Parts, path: string): string[] {
  const text = new TextDecoder().decode(parts.get(path));
  return [...text.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id = ""]) => id);
}

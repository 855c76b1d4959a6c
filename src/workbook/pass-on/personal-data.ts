import { changePart, type PackageParts, removeParts } from "./package-parts";

/** Elements of the document properties that tell who worked on the file, and where. */
const PERSONAL = ["dc:creator", "cp:lastModifiedBy", "Company", "Manager"];

/**
 * Takes out what a file tells about the people who worked on it: author, last editor, company,
 * manager, own properties, names of authors of comments, and the path where the file was kept. The
 * texts of comments and notes stay.
 */
export function removePersonalData(parts: PackageParts): void {
  removeParts(parts, (path) => path === "docProps/custom.xml");
  for (const path of ["docProps/core.xml", "docProps/app.xml"]) {
    changePart(parts, path, (text) =>
      PERSONAL.reduce(
        (rest, name) =>
          rest.replaceAll(
            new RegExp(`<${name}(?:\\s[^>]*)?>[^<]*</${name}>`, "gu"),
            `<${name}></${name}>`,
          ),
        text,
      ),
    );
  }
  for (const path of parts.keys()) {
    if (/^xl\/comments[^/]*\.xml$|^xl\/comments\//u.test(path))
      changePart(parts, path, (text) =>
        text.replaceAll(/<author>[^<]*<\/author>/gu, "<author></author>"),
      );
    if (path.startsWith("xl/persons/"))
      changePart(parts, path, (text) =>
        text
          .replaceAll(/\sdisplayName="[^"]*"/gu, ' displayName="Verfasser"')
          .replaceAll(/\suserId="[^"]*"/gu, ' userId=""')
          .replaceAll(/\sproviderId="[^"]*"/gu, ' providerId="None"'),
      );
  }
  changePart(parts, "xl/workbook.xml", (text) =>
    text
      .replaceAll(
        /<mc:AlternateContent\b(?:(?!<\/mc:AlternateContent>).)*absPath(?:(?!<\/mc:AlternateContent>).)*<\/mc:AlternateContent>/gsu,
        "",
      )
      .replaceAll(/(<fileSharing\b[^>]*?)\suserName="[^"]*"/gu, "$1"),
  );
}

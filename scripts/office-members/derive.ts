import { readFileSync } from "node:fs";
import ts from "typescript";

/** A member of a class of Office.js, as its types tell. */
export interface OfficeMember {
  readonly kind: "property" | "method";
  /** Whether an add-in may set it. */
  readonly isReadonly: boolean;
  /** Most arguments that it takes; 0 for properties. */
  readonly arguments: number;
  /** Requirement set that brought it, e.g. `ExcelApi 1.7`; empty where the types do not say. */
  readonly apiSet: string;
}

export type OfficeClasses = ReadonlyMap<string, ReadonlyMap<string, OfficeMember>>;

/** Members that every object has by the client library alone. */
const clientOnly = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** Reads the classes of the namespace Excel from the types of Office.js. */
export function readOfficeClasses(): OfficeClasses {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const classes = new Map<string, Map<string, OfficeMember>>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) {
      ts.forEachChild(node.body, (child) => {
        if (ts.isClassDeclaration(child) && child.name) {
          const members = classes.get(child.name.text) ?? new Map<string, OfficeMember>();
          for (const member of child.members) addMember(members, member);
          classes.set(child.name.text, members);
        }
      });
    }
  };
  ts.forEachChild(source, visit);
  return classes;
}

function addMember(members: Map<string, OfficeMember>, member: ts.ClassElement): void {
  const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
  if (name === undefined || clientOnly.has(name)) return;
  const isMethod = ts.isMethodDeclaration(member);
  const known = members.get(name);
  members.set(name, {
    kind: isMethod ? "method" : "property",
    isReadonly: ts.getCombinedModifierFlags(member) === ts.ModifierFlags.Readonly,
    // Of several signatures the longest counts, and the earliest requirement set.
    arguments: Math.max(known?.arguments ?? 0, isMethod ? member.parameters.length : 0),
    apiSet: known?.apiSet ?? apiSetOf(member),
  });
}

function apiSetOf(member: ts.ClassElement): string {
  return /\[Api set: (\w+ [\d.]+)/.exec(member.getFullText())?.[1] ?? "";
}

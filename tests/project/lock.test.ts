import { readFileSync } from "node:fs";
import path from "node:path";

/** One installed package in package-lock.json; keys are paths such as `node_modules/a/node_modules/b`. */
interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = path.join(__dirname, "../../package-lock.json");
const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Locked> };

/** What Node would find for a name, asked from a package's folder: the nearest node_modules wins. */
function resolved(from: string, name: string): Locked | undefined {
  const found = packages[`${from}/node_modules/${name}`];
  if (found !== undefined || from === "") return found ?? packages[`node_modules/${name}`];
  return resolved(from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ""), name);
}

/** Exact versions are what packages ask for that bring one binary for each platform. */
const platformParts = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
  Object.entries(optionalDependencies ?? {})
    .filter(([, version]) => /^\d/.test(version))
    .map(([name, version]) => ({ from, name, version })),
);

it("holds the binaries of every platform, so that npm ci works on all of them", () => {
  expect(platformParts.length).toBeGreaterThan(50);
  const missing = platformParts.filter(
    ({ from, name, version }) => resolved(from, name)?.version !== version,
  );
  expect(missing).toEqual([]);
});

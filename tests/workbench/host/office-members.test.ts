import { deriveApiVersions } from "../../../scripts/office-members/api-versions";
import { readOfficeClasses } from "../../../scripts/office-members/derive";
import { eventsOf, membersOf, readHostClasses } from "../../../scripts/office-members/host-classes";
import { isKnown } from "../../../src/workbench/host/api-versions";
import versions from "../../../src/workbench/host/api-versions.json";

const office = readOfficeClasses();

/** Under these names office.js asks for members that the types call otherwise. */
const wireNames = new Set(["Worksheet.gridlines"]);

it("the host's members are those of Office.js: name, kind, whether set, arguments", async () => {
  const strange: string[] = [];
  let checked = 0;
  for (const hostClass of await readHostClasses()) {
    const types = office.get(hostClass.name);
    if (!types) continue;
    for (const [name, member] of membersOf(hostClass)) {
      const place = `${hostClass.name}.${name}`;
      if (wireNames.has(place)) continue;
      checked++;
      const type = types.get(name);
      if (!type) strange.push(`${place} is not in the types`);
      else if (type.kind !== member.kind) strange.push(`${place} is a ${type.kind} in the types`);
      else if (member.isSettable && type.isReadonly) strange.push(`${place} is read-only`);
      else if (member.arguments > type.arguments) strange.push(`${place} takes fewer arguments`);
    }
  }
  expect(strange).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});

it("the host's events are those of Office.js", async () => {
  const events = (await readHostClasses()).flatMap((hostClass) =>
    eventsOf(hostClass).map((name) => [hostClass.name, name] as const),
  );
  const strange = events.filter(([owner, name]) => !office.get(owner)?.has(name));
  expect(strange).toEqual([]);
  expect(events.length).toBeGreaterThan(20);
});

it("every class of the host but its own bases is one of Office.js", async () => {
  const names = (await readHostClasses())
    .map(({ name }) => name)
    .filter((name) => !office.has(name));
  expect(names.sort()).toEqual([
    "AreaCells",
    "AreaCollection",
    "AreaContents",
    "AreaPart",
    "AreaSurroundings",
    "SeriesPart",
    "SheetPart",
  ]);
});

it("the requirement sets that the host knows are those of the types", async () => {
  expect(versions).toEqual(await deriveApiVersions());
});

it.each([
  ["1.12", false],
  ["1.13", true],
])("whether an Excel of ExcelApi %s knows Table.resize: %p", (version, expected) => {
  expect(isKnown("Table", "resize", version)).toBe(expected);
});

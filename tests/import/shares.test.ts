import { previewText } from "./read";

const STAFF_WITH = (header: string, ...shares: string[]) =>
  [`Funktion;EG;Stufe;VZÄ;${header}`, ...shares.map((share) => `A ${share};E8;4;1;${share}`)].join(
    "\n",
  );

it.each([
  [
    ["5", "0", "100", "2,5", "10 %"],
    [0.05, 0, 1, 0.025, 0.1],
  ],
  [
    ["0,05", "1", "10 %"],
    [0.05, 1, 0.1],
  ],
  [["100"], [1]],
])("shares without a percent sign are read as their column writes them: %j", (shares, read) => {
  const { added } = previewText(STAFF_WITH("IT-Anteil", ...shares), {}, "staff");
  expect(added.map(({ values }) => values["itShare"])).toEqual(read);
});

it("a share that was read as percent because of its column says so", () => {
  const { added } = previewText(STAFF_WITH("IT-Anteil", "5", "10 %"), {}, "staff");
  expect(added.map(({ notes }) => notes)).toEqual([
    [{ kind: "percent-by-column", argument: "IT-Anteil", value: "5" }],
    [],
  ]);
});

it.each([
  ["beside shares", ["5", "0,5"]],
  ["beside a whole or one percent", ["5", "1"]],
])("a number above the whole is refused %s", (_, shares) => {
  const { rejected } = previewText(STAFF_WITH("IT-Anteil", ...shares), {}, "staff");
  expect(rejected.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
    ["share-out-of-range"],
  ]);
});

it.each([
  ["IT-Anteil", "500", true],
  ["IT-Anteil", "120 %", false],
  ["IT-Anteil (%)", "120", false],
])("a share beyond the whole is refused: %s %s", (header, share, isBare) => {
  const { rejected } = previewText(STAFF_WITH(header, share), {}, "staff");
  expect(rejected.flatMap(({ reasons }) => reasons)).toEqual([
    { kind: "share-out-of-range", argument: "IT-Anteil", value: share, min: 0, max: 1, isBare },
  ]);
});

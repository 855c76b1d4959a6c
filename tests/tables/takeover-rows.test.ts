import { monthIndex } from "../../src/core/calendar";
import { readTakeovers } from "../../src/tables/takeover-rows";

const HEADER = [
  ...["Szenario", "Bereich", "ab", "Kein Ersatz ab", "Anlagen", "Erlös", "Verträge"],
  ...["Abstand", "Personal frei", "Personal frei ab"],
];

it("reads what becomes of devices, contracts and staff of an area", () => {
  const { byScenario, refusals } = readTakeovers([
    HEADER,
    [
      ...["KSM", "Server", "15.10.2027", "01.01.2027", "verkaufen", 0.3, "sofort"],
      ...[0.5, 0.6, "01.01.2028"],
    ],
  ]);
  expect(refusals).toEqual([]);
  expect(byScenario.get("ksm")?.get("server")).toEqual({
    from: monthIndex(2027, 10),
    noPurchaseFrom: monthIndex(2027, 1),
    devices: "sell",
    proceedsShare: 0.3,
    contracts: "end-at-once",
    compensationShare: 0.5,
    freedShare: 0.6,
    freedFrom: monthIndex(2028, 1),
  });
});

it("keeps everything and stops buying with the takeover where nothing else is said", () => {
  const october = monthIndex(2027, 10);
  const [header, row] = [HEADER.slice(0, 3), ["KSM", "Netz", "01.10.2027"]];
  expect(readTakeovers([header, row]).byScenario.get("ksm")?.get("netz")).toEqual({
    from: october,
    noPurchaseFrom: october,
    devices: "keep",
    proceedsShare: 0,
    contracts: "keep",
    compensationShare: 0,
    freedShare: 0,
    freedFrom: october,
  });
});

it("keeps scenarios and areas apart", () => {
  const header = HEADER.slice(0, 3);
  const { byScenario } = readTakeovers([
    header,
    ["KSM", "Netz", "01.10.2027"],
    ["KSM", "Druck", "01.11.2027"],
    ["RZ", "Netz", "01.12.2027"],
  ]);
  expect([...byScenario].map(([scenario, areas]) => [scenario, [...areas.keys()]])).toEqual([
    ["ksm", ["netz", "druck"]],
    ["rz", ["netz"]],
  ]);
});

it("refuses an area that a scenario takes over twice, however it is written", () => {
  const header = HEADER.slice(0, 3);
  const rows = [
    ["KSM", "Netz", "01.10.2027"],
    ["ksm ", " NETZ", "01.11.2027"],
  ];
  expect(readTakeovers([header, ...rows]).refusals).toMatchObject([
    { kind: "duplicate-key", value: "NETZ", place: { row: 3, column: "Bereich" } },
  ]);
});

it.each([
  ["Erlös", 30, 10],
  ["Abstand", 50, 1],
  ["Personal frei", 1.01, 1],
])("refuses %s of %d, as a share it is at most %d", (header, value, max) => {
  const cells = [
    ["Szenario", "Bereich", "ab", header],
    ["KSM", "Netz", "01.10.2027", value],
  ];
  expect(readTakeovers(cells).refusals).toMatchObject([
    { kind: "out-of-range", value, allowed: { min: 0, max }, place: { column: header } },
  ]);
});

it("knows the long headers and shares in per cent", () => {
  const cells = [
    ["Szenario", "Bereich", "ab", "Erlös in % vom Restbuchwert", "Verträge", "Personal frei in %"],
    ["KSM", "Netz", "01.10.2027", "30 %", "kuendigen", "60 %"],
  ];
  expect(readTakeovers(cells).byScenario.get("ksm")?.get("netz")).toMatchObject({
    proceedsShare: 0.3,
    contracts: "give-notice",
    freedShare: 0.6,
  });
});

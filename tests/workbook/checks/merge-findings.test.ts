import {
  type FindingToWrite,
  mergeFindings,
  MOST_ALIKE,
  type NotedRow,
} from "../../../src/workbook/checks/merge-findings";

function found(id: string, kind = "overdue"): FindingToWrite {
  return {
    id,
    kind,
    severity: "Warnung",
    sheet: "Anlagen",
    address: "B5",
    finding: `Befund ${id}`,
    advice: "Vorschlag",
  };
}

function noted(id: string, change: Partial<NotedRow<string>> = {}): NotedRow<string> {
  return { ...found(id), address: "B9", state: "offen", reason: "", row: `Zeile ${id}`, ...change };
}

const notes = (merged: ReturnType<typeof mergeFindings>) =>
  merged.rows.map(({ id, severity, state, reason }) => [id, severity, state, reason]);

describe("mergeFindings", () => {
  it("opens what is new, in the order in which it was found", () => {
    expect(notes(mergeFindings([found("B"), found("A")], []))).toEqual([
      ["B", "Warnung", "offen", ""],
      ["A", "Warnung", "offen", ""],
    ]);
  });

  it("keeps state and reason with their finding, and tells its cell anew", () => {
    const before = [
      noted("A"),
      noted("B", { state: "ignoriert", reason: "so beschlossen" }),
      noted("C", { state: "erledigt" }),
    ];
    const merged = mergeFindings([found("C"), found("B")], before);
    expect(notes(merged)).toEqual([
      ["C", "Warnung", "erledigt", ""],
      ["B", "Warnung", "ignoriert", "so beschlossen"],
    ]);
    expect(merged.rows.map(({ address, before: row }) => [address, row])).toEqual([
      ["B5", "Zeile C"],
      ["B5", "Zeile B"],
    ]);
  });

  it("lets go what is gone, unless somebody gave a reason: then it stays as done", () => {
    const merged = mergeFindings([], [noted("A"), noted("B", { reason: "Gerät bestellt" })]);
    expect(notes(merged)).toEqual([["B", "behoben", "erledigt", "Gerät bestellt"]]);
    expect(merged.rows[0]?.address).toBe("");
    expect(merged.resolved).toBe(1);
  });

  it("opens again what was ignored without a reason, and says how many", () => {
    const merged = mergeFindings([found("A")], [noted("A", { state: "ignoriert" })]);
    expect(notes(merged)).toEqual([["A", "Warnung", "offen", ""]]);
    expect(merged.reopened).toBe(1);
  });

  it("opens again what was done and is back, with the reason of that time", () => {
    const gone = mergeFindings([], [noted("A", { reason: "ersetzt" })]);
    const left = gone.rows.map((row) => ({ ...row, row: "Zeile A" }));
    expect(notes(mergeFindings([found("A")], left))).toEqual([
      ["A", "Warnung", "offen", "ersetzt"],
    ]);
  });

  it("takes a state that nobody knows for open", () => {
    expect(notes(mergeFindings([found("A")], [noted("A", { state: "egal" })]))).toEqual([
      ["A", "Warnung", "offen", ""],
    ]);
  });

  it("shows so many of one kind and no more, but all of which something is noted", () => {
    const many = Array.from({ length: MOST_ALIKE + 50 }, (_, index) => found(`N-${index}`));
    const last = noted(`N-${MOST_ALIKE + 49}`, { state: "ignoriert", reason: "bekannt" });
    const merged = mergeFindings([...many, found("other", "notice")], [last]);
    expect(merged.rows).toHaveLength(MOST_ALIKE + 2);
    expect(merged.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([last.id, "other"]));
  });
});

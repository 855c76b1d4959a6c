import fc from "fast-check";
import { call } from "./call";

const euros = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
const rate = fc.double({ min: 0, max: 0.2, noNaN: true });
const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("KAPITALWERT", () => {
  it("leaves the first payment as it is, or discounts it as NBW does", () => {
    expect(call("KAPITALWERT", [[[100, 110]], 0.1])).toBe(200);
    expect(call("KAPITALWERT", [[[100, 110]], 0.1, true])).toBe(181.82);
    expect(call("KAPITALWERT", [[[110]], "10 %", "WAHR"])).toBe(100);
  });

  it("rounds half a cent away from zero", () => {
    expect(call("KAPITALWERT", [[[1.005]], 0])).toBe(1.01);
    expect(call("KAPITALWERT", [[[-1.005]], 0])).toBe(-1.01);
    expect(call("KAPITALWERT", [[[0, 0.01]], 1])).toBe(0.01);
  });

  it("takes rows, columns, single cells and German texts alike", () => {
    expect(call("KAPITALWERT", [column([100, 110]), 0.1])).toBe(200);
    expect(call("KAPITALWERT", [[["1.181,47 €", null, ""]], 0.1])).toBe(1181.47);
    expect(call("KAPITALWERT", [250, 0.1])).toBe(250);
    expect(call("KAPITALWERT", [[[0]], 0.1])).toBe(0);
  });

  it("with the first payment discounted equals NBW: the same series a year later", () => {
    const payments = fc.array(euros, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(payments, rate, (series, interest) => {
        const discounted = call("KAPITALWERT", [[series], interest, true]);
        expect(discounted).toBe(call("KAPITALWERT", [[[0, ...series]], interest]));
      }),
    );
  });
});

describe("SZENARIOVERGLEICH", () => {
  it("shows costs, savings and present values by year with their sums", () => {
    const cells = [[[1000, 1000, 1000]], [[1210, 340, 395]], 0.1, 2027];
    expect(call("SZENARIOVERGLEICH", cells)).toEqual([
      ["Jahr", "A", "B", "Ersparnis B", "kumuliert", "Barwert", "Barwert kumuliert"],
      [2027, 1000, 1210, -210, -210, -210, -210],
      [2028, 1000, 340, 660, 450, 600, 390],
      [2029, 1000, 395, 605, 1055, 500, 890],
      ["Summe", 3000, 1945, 1055, "", 890, ""],
    ]);
  });

  it("takes a row beside a column", () => {
    const result = call("SZENARIOVERGLEICH", [[[5, 5]], column([3, 4]), 0, 2027]);
    expect(result).toEqual(call("SZENARIOVERGLEICH", [[[5, 5]], [[3, 4]], 0, 2027]));
  });
});

describe("AMORTISATION", () => {
  it("tells the years until the savings have made good the expense", () => {
    expect(call("AMORTISATION", [[[-100, 60, 60]]])).toBeCloseTo(5 / 3, 12);
    expect(call("AMORTISATION", [column([-100, 110]), 0.1])).toBe(1);
    expect(call("AMORTISATION", [[[5]]])).toBe(0);
  });

  it("needs no rate", () => {
    for (const empty of [null, 0, "", undefined]) {
      expect(call("AMORTISATION", [[[-100, 50, 50]], empty])).toBe(2);
    }
  });
});

describe("GRENZPREIS", () => {
  it("is the price per unit at which both cost the same", () => {
    const cells = [[[1000, 1000]], [[400, 400]], [[10, 10]], 0];
    expect(call("GRENZPREIS", cells)).toBe(60);
    expect(call("GRENZPREIS", [[[0, 110]], [[0, 0]], [[0, 11]], 0.1])).toBe(10);
    expect(call("GRENZPREIS", [100, 0, 3, 0])).toBe(33.33);
  });
});

describe("NUTZWERT", () => {
  it("weighs points, whatever the weights add up to", () => {
    expect(call("NUTZWERT", [column([40, 60]), column([5, 10])])).toBe(80);
    expect(call("NUTZWERT", [[[4, 6]], column([5, 10])])).toBe(80);
    expect(call("NUTZWERT", [[["40 %", "60 %"]], [[5, 10]]])).toContain("ist keine Zahl");
  });

  it("needs no points for a criterion without weight", () => {
    expect(call("NUTZWERT", [[[null, 60]], [["", 7]]])).toBe(70);
  });
});

describe("SENSITIVITAET", () => {
  const payments = [
    [100, 100],
    [50, 50],
  ];

  it("shows what each position alone does to the total, widest first", () => {
    const factors = [
      [0.9, 1.1],
      [0, 2],
    ];
    expect(call("SENSITIVITAET", [payments, factors, 0, [["Netz"], ["Server"]]])).toEqual([
      ["Position", "bei min", "bei max", "Spannweite"],
      ["Server", 200, 400, 200],
      ["Netz", 280, 320, 40],
    ]);
  });

  it("names positions by their place in the input where they have no name", () => {
    const factors = [
      [1, 1.1],
      [0.5, 1],
    ];
    const names = (given: unknown) => {
      const [, ...rows] = call("SENSITIVITAET", [payments, factors, 0, given]) as unknown[][];
      return rows.map(([name]) => name);
    };
    expect(names(undefined)).toEqual(["Position 2", "Position 1"]);
    expect(names([[null, "Server"]])).toEqual(["Server", "Position 1"]);
  });

  it.each([null, 0, ""])("takes a position whose factors are both %j for certain", (empty) => {
    expect(call("SENSITIVITAET", [[[100]], [[empty, empty]], 0])).toEqual([
      ["Position", "bei min", "bei max", "Spannweite"],
      ["Position 1", 100, 100, 0],
    ]);
  });

  it("takes factors that lie on one side of the plan", () => {
    expect(call("SENSITIVITAET", [[[100]], [[1.1, 1.3]], 0])).toEqual([
      ["Position", "bei min", "bei max", "Spannweite"],
      ["Position 1", 110, 130, 20],
    ]);
  });
});

describe("SIMULATION", () => {
  const plan = [
    [
      [1000, 500],
      [300, 300],
    ],
    [
      [0.8, 1.5],
      [1, 1],
    ],
    0.015,
  ];

  it("shows the figures of the distribution, and the probability where it can", () => {
    const names = (cells: readonly unknown[]) =>
      (call("SIMULATION", cells) as unknown[][]).map(([name]) => name);
    const figures = ["Mittelwert", "Standardabweichung", "P5", "P25", "P50", "P75", "P95"];
    expect(names(plan)).toEqual(["Kennzahl", ...figures]);
    const withComparison = [...plan, 500, 7, [[1200, 900]]];
    expect(names(withComparison)).toEqual(["Kennzahl", ...figures, "Wahrscheinlichkeit günstiger"]);
  });

  it("runs 10,000 times from the seed 1 where nothing else is said", () => {
    for (const empty of [null, 0, "", undefined]) {
      expect(call("SIMULATION", [...plan, empty, empty, empty])).toEqual(
        call("SIMULATION", [...plan, 10_000, 1]),
      );
    }
    expect(call("SIMULATION", [...plan, 10_000, 2])).not.toEqual(call("SIMULATION", plan));
  });

  it("takes no longer than asked: too many draws are refused", () => {
    const many = Array.from({ length: 200 }, () => [1]);
    const certain = many.map(() => [1, 1]);
    expect(call("SIMULATION", [many, certain, 0, 1_000_000])).toContain("von 2 bis 500.000");
  });
});

describe("levies", () => {
  it("UMLAGE keeps the shape of its bases", () => {
    expect(call("UMLAGE", [100, [[1, 1, 1]]])).toEqual([[33.34, 33.33, 33.33]]);
    expect(call("UMLAGE", [-100, column([1, 1, 1])])).toEqual(column([-33.34, -33.33, -33.33]));
    expect(
      call("UMLAGE", [
        100,
        [
          [1, 2],
          [3, null],
        ],
      ]),
    ).toEqual([
      [16.67, 33.33],
      [50, 0],
    ]);
    expect(call("UMLAGE", [99.99, 5])).toEqual([[99.99]]);
  });

  it("UMLAGE gives multiples of the precision that add up to the rounded amount", () => {
    expect(call("UMLAGE", [1000, [[1, 1, 1]], 1])).toEqual([[334, 333, 333]]);
    expect(call("UMLAGE", [1050, [[1, 1]], 100])).toEqual([[600, 500]]);
    expect(call("UMLAGE", [100, [[1, 1, 1]], null])).toEqual(call("UMLAGE", [100, [[1, 1, 1]]]));
    expect(call("UMLAGE", [0, [[0, 0]]])).toEqual([[0, 0]]);
  });

  it("UMLAGEGRUNDLAGE works element by element", () => {
    const cells = [column([100, 200.5]), column([10, 20]), column([null, 0.25])];
    expect(call("UMLAGEGRUNDLAGE", cells)).toEqual(column([110, 220.25]));
    expect(call("UMLAGEGRUNDLAGE", [[[100, 200]], [[1, 2]], 0])).toEqual([[101, 202]]);
    expect(call("UMLAGEGRUNDLAGE", [100, null])).toEqual([[100]]);
    expect(call("UMLAGEGRUNDLAGE", [111_203.84, 107_697.05])).toEqual([[218_900.89]]);
  });

  it("UMLAGESATZ has four decimal places where nothing else is said", () => {
    expect(call("UMLAGESATZ", [195, [[600], [400]]])).toBe(19.5);
    expect(call("UMLAGESATZ", [1, [[3]]])).toBe(33.3333);
    expect(call("UMLAGESATZ", [1, [[3]], null])).toBe(33.3333);
    expect(call("UMLAGESATZ", [1, [[3]], 0])).toBe(33);
    expect(call("UMLAGESATZ", ["1,00 €", [["3"]], 2])).toBe(33.33);
  });

  it("UMLAGE adds up to the amount, and follows UMLAGESATZ", () => {
    const bases = fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), bases, (cents, all) => {
        const shares = (call("UMLAGE", [cents / 100, [all]]) as number[][]).flat();
        expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(cents);
        const percent = call("UMLAGESATZ", [cents / 100, [all], 10]) as number;
        shares.forEach((share, index) => {
          const byRate = ((all[index] ?? 0) * percent) / 100;
          expect(Math.abs(share - byRate)).toBeLessThan(0.011 + 1e-2 * byRate * 1e-6);
        });
      }),
    );
  });
});

describe("SUMMENRUNDUNG", () => {
  it("keeps the shape, the sum and the sign", () => {
    expect(call("SUMMENRUNDUNG", [column([150, 150, 150]), 100])).toEqual(column([200, 200, 100]));
    expect(call("SUMMENRUNDUNG", [[[-50, null]], "100"])).toEqual([[-100, 0]]);
    expect(call("SUMMENRUNDUNG", [[[1 / 3, 1 / 3, 1 / 3]], 0.001])).toEqual([
      [0.334, 0.333, 0.333],
    ]);
    expect(call("SUMMENRUNDUNG", [49.5, 1])).toEqual([[50]]);
  });
});

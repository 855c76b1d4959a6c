import fc from "fast-check";
import { pertQuantile } from "../../../src/core/appraisal/pert";

const SHARES = [1e-4, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.9999];

/** Quantiles of beta(1 + 4 m, 5 − 4 m) at those shares, as SciPy 1.17 gives them (scipy.stats.beta). */
const REFERENCE: readonly (readonly [number, readonly number[]])[] = [
  [
    0,
    [
      2.000080004800336e-5, 0.0020080483385741996, 0.010206218313011496, 0.05591248870509801,
      0.12944943670387585, 0.24214171674480095, 0.450719728346941, 0.6018928294465027,
      0.8415106807538921,
    ],
  ],
  [
    0.05,
    [
      0.0001027933129049781, 0.004810210102880415, 0.018844498239758117, 0.08015644904887752,
      0.16590270191018022, 0.28740750929012593, 0.4982344155562082, 0.6440245891369805,
      0.8649329127316303,
    ],
  ],
  [
    0.25,
    [
      0.003172333372774395, 0.03268211220060288, 0.07644039141232889, 0.19376360955397115,
      0.3138101704556974, 0.45418056477361574, 0.6574083180011386, 0.7779277166150018,
      0.9321869208457408,
    ],
  ],
  [
    1 / 3,
    [
      0.007012163888024851, 0.052363550064662374, 0.10949905866499439, 0.246555709163549,
      0.37581250700412094, 0.5186633553858255, 0.7132873865465477, 0.8220201353758322,
      0.95132382783167,
    ],
  ],
  [
    0.5,
    [
      0.021782095342679865, 0.10563984355077434, 0.1892553774377708, 0.3594361647896471, 0.5,
      0.6405638352103529, 0.8107446225622291, 0.8943601564492256, 0.978217904657321,
    ],
  ],
  [
    0.8,
    [
      0.08148532180398917, 0.25144067137036524, 0.37872327598380967, 0.5857733730455362,
      0.7233277406074811, 0.8365685024777256, 0.9410226123881827, 0.9768654738077353,
      0.9982522598124239,
    ],
  ],
];

/** min and max 1 apart with the mode m: the factor is 1 − m more than a beta variable. */
const quantileOfMode = (mode: number) => {
  const quantile = pertQuantile({ min: 1 - mode, max: 2 - mode });
  return (share: number) => quantile(share) - (1 - mode);
};

describe("pertQuantile", () => {
  it.each(REFERENCE)(
    "has the quantiles of the beta distribution with mode %d",
    (mode, expected) => {
      const quantile = quantileOfMode(mode);
      SHARES.forEach((share, index) => {
        expect(Math.abs(quantile(share) - (expected[index] ?? NaN))).toBeLessThan(2e-6);
      });
    },
  );

  it("is the polynomial that it is for whole α and β", () => {
    // α = β = 3: the distribution function is 10 x³ − 15 x⁴ + 6 x⁵
    const quantile = pertQuantile({ min: 0.5, max: 1.5 });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
        const x = quantile(share) - 0.5;
        expect(Math.abs(x ** 3 * (10 - 15 * x + 6 * x * x) - share)).toBeLessThan(1e-6);
      }),
    );
  });

  it("is certain where min and max are 1", () => {
    expect(pertQuantile({ min: 1, max: 1 })(0.3)).toBe(1);
  });
});

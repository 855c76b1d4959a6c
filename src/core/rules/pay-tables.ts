import { monthIndex, type MonthIndex } from "../calendar";
import type { Sourced } from "./certainty";

/** Pay groups of TVöD-VKA of which there are tables here (DE: Entgeltgruppen), ascending. */
export const PAY_GROUPS = [
  "E5",
  "E6",
  "E7",
  "E8",
  "E9a",
  "E9b",
  "E9c",
  "E10",
  "E11",
  "E12",
] as const;

/** A pay group of TVöD-VKA (DE: Entgeltgruppe). */
export type PayGroup = (typeof PAY_GROUPS)[number];

/** Monthly pay by step (DE: Stufe), steps 1 to 6 [EUR]. */
export type PayBySteps = readonly [number, number, number, number, number, number];

/** Monthly pay by group and step while a table is in force (DE: Entgelttabelle). */
export interface PayTable extends Sourced {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** full post, without allowances [EUR] */
  readonly monthly: Readonly<Record<PayGroup, PayBySteps>>;
}

/** The tables of TVöD-VKA, ascending and without gaps. */
export const PAY_TABLES: readonly [PayTable, ...PayTable[]] = [
  {
    first: monthIndex(2024, 3),
    last: monthIndex(2025, 3),
    source: "Entgelttabelle TVöD-VKA ab 01.03.2024, öffentliche Sammlung der Tabellenwerte",
    certainty: "found",
    monthly: {
      E5: [2928.99, 3117.67, 3245.11, 3380.06, 3505.47, 3570.28],
      E6: [3042.04, 3236.55, 3372.94, 3507.92, 3640.49, 3708.02],
      E7: [3095.23, 3331.58, 3472.38, 3614.47, 3748.49, 3820.45],
      E8: [3281.44, 3486.59, 3628.68, 3770.54, 3922.69, 3995.85],
      E9a: [3448.96, 3662.32, 3869.96, 4331.88, 4436.39, 4703.23],
      E9b: [3566.89, 3814.56, 3969.97, 4429.89, 4702.42, 5018.11],
      E9c: [3787.84, 4052.08, 4339.43, 4649.06, 4981.91, 5220.52],
      E10: [3895.33, 4191.53, 4528.25, 4893.44, 5300.1, 5433.63],
      E11: [4032.38, 4410.41, 4765.62, 5151.01, 5678.44, 5975.19],
      E12: [4170.32, 4581.34, 5061.67, 5594.63, 6220.01, 6516.74],
    },
  },
  {
    first: monthIndex(2025, 4),
    last: monthIndex(2026, 4),
    source:
      "Tarifeinigung vom 06.04.2025 (plus 3,0 v. H., mindestens 110 Euro), aus der Tabelle von 2024 berechnet; plus 2,8 v. H. ergibt genau die Tabelle von 2026",
    certainty: "derived",
    monthly: {
      E5: [3038.99, 3227.67, 3355.11, 3490.06, 3615.47, 3680.28],
      E6: [3152.04, 3346.55, 3482.94, 3617.92, 3750.49, 3819.26],
      E7: [3205.23, 3441.58, 3582.38, 3724.47, 3860.94, 3935.06],
      E8: [3391.44, 3596.59, 3738.68, 3883.66, 4040.37, 4115.73],
      E9a: [3558.96, 3772.32, 3986.06, 4461.84, 4569.48, 4844.33],
      E9b: [3676.89, 3929.0, 4089.07, 4562.79, 4843.49, 5168.65],
      E9c: [3901.48, 4173.64, 4469.61, 4788.53, 5131.37, 5377.14],
      E10: [4012.19, 4317.28, 4664.1, 5040.24, 5459.1, 5596.64],
      E11: [4153.35, 4542.72, 4908.59, 5305.54, 5848.79, 6154.45],
      E12: [4295.43, 4718.78, 5213.52, 5762.47, 6406.61, 6712.24],
    },
  },
  {
    first: monthIndex(2026, 5),
    last: monthIndex(2027, 3),
    source:
      "Entgelttabelle TVöD-VKA ab 01.05.2026 (plus 2,8 v. H.), zwei öffentliche Sammlungen der Tabellenwerte stimmen überein",
    certainty: "found",
    monthly: {
      E5: [3124.08, 3318.04, 3449.05, 3587.78, 3716.7, 3783.33],
      E6: [3240.3, 3440.25, 3580.46, 3719.22, 3855.5, 3926.2],
      E7: [3294.98, 3537.94, 3682.69, 3828.76, 3969.05, 4045.24],
      E8: [3486.4, 3697.29, 3843.36, 3992.4, 4153.5, 4230.97],
      E9a: [3658.61, 3877.94, 4097.67, 4586.77, 4697.43, 4979.97],
      E9b: [3779.84, 4039.01, 4203.56, 4690.55, 4979.11, 5313.37],
      E9c: [4010.72, 4290.5, 4594.76, 4922.61, 5275.05, 5527.7],
      E10: [4124.53, 4438.16, 4794.69, 5181.37, 5611.95, 5753.35],
      E11: [4269.64, 4669.92, 5046.03, 5454.1, 6012.56, 6326.77],
      E12: [4415.7, 4850.91, 5359.5, 5923.82, 6586.0, 6900.18],
    },
  },
];

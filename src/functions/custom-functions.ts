import { haushalt, planbruecke } from "./budget";
import { anlagenuebersicht } from "./asset-overview";
import { afa, restbuchwert } from "./depreciation";
import { afasumme } from "./depreciation-forecast";
import { afaplan } from "./depreciation-schedule";
import { sonderposten } from "./grants";
import { ersatzplan } from "./replacement";
import { gwg, nutzungsdauer } from "./rules";
import { szenario } from "./scenarios";

/** A custom function: cells in, cells out; throws `RefusedCall` for cells that it cannot use. */
export type CustomFunction = (...cells: never[]) => unknown;

/** Every custom function by its id, which is also its name behind `AMT.` */
export const CUSTOM_FUNCTIONS = {
  AFA: afa,
  RESTBUCHWERT: restbuchwert,
  AFAPLAN: afaplan,
  AFASUMME: afasumme,
  ANLAGENUEBERSICHT: anlagenuebersicht,
  NUTZUNGSDAUER: nutzungsdauer,
  GWG: gwg,
  SONDERPOSTEN: sonderposten,
  ERSATZPLAN: ersatzplan,
  HAUSHALT: haushalt,
  PLANBRUECKE: planbruecke,
  SZENARIO: szenario,
} as const satisfies Readonly<Record<string, CustomFunction>>;

import { summenrundung, umlage, umlagegrundlage, umlagesatz } from "./allocation";
import { amortisation, grenzpreis, kapitalwert, nutzwert, szenariovergleich } from "./appraisal";
import { haushalt, planbruecke } from "./budget";
import { anlagenuebersicht } from "./asset-overview";
import { kapazitaet } from "./capacity";
import { kuendigungstermin, vertragskosten } from "./contracts";
import { afa, restbuchwert } from "./depreciation";
import { afasumme } from "./depreciation-forecast";
import { afaplan } from "./depreciation-schedule";
import { herleitung } from "./derivation";
import { sonderposten } from "./grants";
import { leasingvergleich } from "./leasing";
import { ersatzplan } from "./replacement";
import { gwg, nutzungsdauer } from "./rules";
import { szenario } from "./scenarios";
import { sensitivitaet, simulation } from "./simulation";
import { personalkosten } from "./staff";

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
  KUENDIGUNGSTERMIN: kuendigungstermin,
  LEASINGVERGLEICH: leasingvergleich,
  VERTRAGSKOSTEN: vertragskosten,
  KAPAZITAET: kapazitaet,
  PERSONALKOSTEN: personalkosten,
  HAUSHALT: haushalt,
  PLANBRUECKE: planbruecke,
  SZENARIO: szenario,
  AMORTISATION: amortisation,
  GRENZPREIS: grenzpreis,
  KAPITALWERT: kapitalwert,
  NUTZWERT: nutzwert,
  SENSITIVITAET: sensitivitaet,
  SIMULATION: simulation,
  SZENARIOVERGLEICH: szenariovergleich,
  SUMMENRUNDUNG: summenrundung,
  UMLAGE: umlage,
  UMLAGEGRUNDLAGE: umlagegrundlage,
  UMLAGESATZ: umlagesatz,
  HERLEITUNG: herleitung,
} as const satisfies Readonly<Record<string, CustomFunction>>;

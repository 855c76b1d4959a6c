import type { derivation as german } from "../de/derivation";
import { appraisalSteps } from "./derivation-appraisal";
import { assetSteps } from "./derivation-assets";
import { contractSteps } from "./derivation-contracts";

/** The steps by which functions come to their values (DE: Herleitung), in English. */
export const derivation: typeof german = { ...assetSteps, ...contractSteps, ...appraisalSteps };

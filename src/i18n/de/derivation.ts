import { appraisalSteps } from "./derivation-appraisal";
import { assetSteps } from "./derivation-assets";
import { contractSteps } from "./derivation-contracts";

/** The steps by which functions come to their values (DE: Herleitung), in German. */
export const derivation = { ...assetSteps, ...contractSteps, ...appraisalSteps };

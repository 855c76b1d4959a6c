import { registries } from "../spreadsheet";
import { defineArrays } from "./arrays";
import { defineDates } from "./dates";
import { defineNumbers } from "./numbers";
import { defineTexts } from "./texts";
import { defineWaiting } from "./waiting";

/** Errors that Excel knows and the engine does not. */
for (const error of ["#VALUE!", "#REF!", "#NUM!", "#NULL!", "#BUSY!", "#CALC!"])
  registries.errorTypes.add(error);

defineNumbers();
defineDates();
defineTexts();
defineArrays();
defineWaiting();

import { answer } from "./answer";
import { CUSTOM_FUNCTIONS } from "./custom-functions";

/**
 * Makes the custom functions known to Excel.
 *
 * @param locale gives the language of error sentences; asked at each error, as Excel may start to
 *   calculate before Office has told its language
 */
export function registerFunctions(locale: () => string | undefined): void {
  for (const [id, calculate] of Object.entries(CUSTOM_FUNCTIONS)) {
    CustomFunctions.associate(id, (...cells: unknown[]) => {
      const reply = answer(id, calculate, cells, locale());
      if (reply.ok) return reply.cells;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      const code = reply.error === "not-available" ? notAvailable : invalidValue;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- it extends Error; its type declaration does not say so
      throw new CustomFunctions.Error(code, reply.sentence);
    });
  }
}

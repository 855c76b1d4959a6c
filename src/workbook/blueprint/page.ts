import { civilDate } from "../../core/calendar";
import type { PageBlueprint } from "./blueprint";
import type { WorkbookPlan } from "./plan";

/**
 * Print header "Amt | Haushaltsjahr | Stand" and footer "Seite x von y" of a sheet.
 *
 * @param repeatedRows zero-based rows that every page repeats
 */
export function page(
  plan: WorkbookPlan,
  repeatedRows?: { readonly first: number; readonly last: number },
): PageBlueprint {
  return {
    ...(repeatedRows === undefined ? {} : { repeatedRows }),
    header: {
      left: plainText(plan.amt),
      center: `Haushaltsjahr ${plan.year}`,
      right: `Stand ${germanDate(plan)}`,
    },
    footer: { left: "", center: "Seite &P von &N", right: "" },
  };
}

/** Excel reads `&` in print headers as the beginning of a code. */
function plainText(text: string): string {
  return text.replaceAll("&", "&&");
}

function germanDate({ asOf }: WorkbookPlan): string {
  const { year, month, day } = civilDate(asOf);
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

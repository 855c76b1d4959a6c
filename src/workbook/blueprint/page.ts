import { civilDate } from "../../core/calendar";
import type { PageBlueprint } from "./blueprint";
import type { WorkbookPlan } from "./plan";

/** What a sheet may want otherwise than A4 landscape, one page wide. */
export type PageOptions = Partial<Omit<PageBlueprint, "header" | "footer">>;

/** Print set-up with header "Amt | Haushaltsjahr | Stand" and footer "Seite x von y". */
export function page(plan: WorkbookPlan, options: PageOptions = {}): PageBlueprint {
  return {
    orientation: "Landscape",
    zoom: { wide: 1 },
    ...options,
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

/**
 * Formula, without its `=`, of what replacing all overdue devices costs (DE: Rückstau): assets with
 * Ersetzen = ja whose replacement was due before the budget year, because their life ended or
 * because they are gone. AMT.ERSATZPLAN and the scenarios count them in the first year; which part
 * of that year they are, no function says.
 *
 * Price is the Wiederbeschaffungswert; where it is empty or 0, the Anschaffungswert.
 */
export function overdueReplacements(): string {
  return DUE.flatMap((due) => PRICES.map((price) => sumOf(price, due))).join("+");
}

const TO_REPLACE = 'Anlagen[Ersetzen],"ja"';
const LIFE = "Anlagen[Ende Nutzungsdauer]";
const DISPOSAL = "Anlagen[Abgangsdatum]";
const PRICE = "Anlagen[Wiederbeschaffungswert]";

/** A life that ends on 31.12. is followed by a replacement in January: that one is not overdue. */
const LAST_LIFE = "DATE(Haushaltsjahr,1,1)-1";
const FIRST_DAY = "DATE(Haushaltsjahr,1,1)";

/** Either the life is over, or it is not but the device is gone: no device counts twice. */
const DUE: readonly (readonly string[])[] = [
  [`${LIFE},"<"&${LAST_LIFE}`],
  [`${LIFE},">="&${LAST_LIFE}`, `${DISPOSAL},"<"&${FIRST_DAY}`],
];

interface Price {
  readonly column: string;
  readonly condition?: string;
}

const PRICES: readonly Price[] = [
  { column: PRICE },
  { column: "Anlagen[Anschaffungswert]", condition: `${PRICE},""` },
  { column: "Anlagen[Anschaffungswert]", condition: `${PRICE},0` },
];

function sumOf({ column, condition }: Price, due: readonly string[]): string {
  const conditions = [TO_REPLACE, ...due, ...(condition === undefined ? [] : [condition])];
  return `SUMIFS(${[column, ...conditions].join(",")})`;
}

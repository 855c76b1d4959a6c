import type { Profile } from "../host/requirements";
import type { Locale } from "../locale/vocabulary";

/** What the address of the page asks for; `npm start` writes it. */
export interface PageAddress {
  readonly locale: Locale;
  /** Version of Excel to play. */
  readonly profile: Profile;
  /** Name of the workbook to open, with its ending. */
  readonly file: string | undefined;
}

const profileNames: readonly Profile[] = ["M365", "LTSC2024", "LTSC2021"];

/**
 * Reads the query of the page's address; what it does not know takes the default: German,
 * Microsoft 365, a new workbook.
 */
export function readPageAddress(search: string): PageAddress {
  const wanted = new URLSearchParams(search);
  return {
    locale: wanted.get("locale") === "en-US" ? "en-US" : "de-DE",
    profile: profileNames.find((name) => name === wanted.get("profile")) ?? "M365",
    file: wanted.get("file") ?? undefined,
  };
}

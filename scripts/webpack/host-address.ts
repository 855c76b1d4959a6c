const developmentAddress = "https://localhost:3000";

/**
 * Where the add-in will lie, from `--env baseUrl=…`.
 *
 * @returns the address without a slash at its end; without a choice the one of development
 * @throws Error when it is not an https address
 */
export function hostAddress(baseUrl = developmentAddress): string {
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== "https:") {
    throw new Error(
      `--env baseUrl=${baseUrl}: Excel loads add-ins from https addresses only, for example https://addins.example.de/it-haushalt.`,
    );
  }
  return baseUrl.replace(/\/+$/, "");
}

/** The manifest with that address; app domains are origins, the other addresses may have a path. */
export function manifestFor(address: string, manifest: string): string {
  return manifest
    .replaceAll(`>${developmentAddress}</AppDomain>`, `>${new URL(address).origin}</AppDomain>`)
    .replaceAll(developmentAddress, address);
}

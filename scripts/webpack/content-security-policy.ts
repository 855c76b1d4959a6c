const officeCdnOrigin = "https://appsforoffice.microsoft.com";

/**
 * The hash of the empty text. Fluent's styles live in empty `<style>` elements that are filled rule by rule
 * through the CSSOM, so the page needs no 'unsafe-inline'.
 */
const emptyStyleElement = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the add-in's page may load: its own files and nothing else. It may send nothing to another origin.
 *
 * @param fromCdn office.js comes from Microsoft's CDN: then that origin is allowed for scripts
 */
export function contentSecurityPolicy(fromCdn: boolean): string {
  return [
    "default-src 'none'",
    fromCdn ? `script-src 'self' ${officeCdnOrigin}` : "script-src 'self'",
    `style-src 'self' ${emptyStyleElement}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

// @ts-check

const officeCdnOrigin = "https://appsforoffice.microsoft.com";

/**
 * The hash of the empty text. Fluent's styles live in empty `<style>` elements that are filled rule by rule
 * through the CSSOM, so the page needs no 'unsafe-inline'.
 */
const emptyStyleElement = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the add-in's page may load: its own files, nothing else, and it may send nothing to any other origin.
 *
 * @param {{ fromCdn: boolean }} options with office.js from Microsoft's CDN that origin is allowed for scripts
 */
function contentSecurityPolicy({ fromCdn }) {
  const scripts = fromCdn ? `'self' ${officeCdnOrigin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${emptyStyleElement}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };

const common = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * What the workbench's page may do: load from its own address, send nothing anywhere. The grid's
 * framework (owl) compiles its templates with `Function`, hence `unsafe-eval`, for this page only.
 */
export const workbenchPolicy = [
  ...common,
  "script-src 'self' 'unsafe-eval'",
  // The print preview shows a PDF that the page holds itself.
  "frame-src 'self' blob:",
  "frame-ancestors 'none'",
].join("; ");

/** What the add-in's page may do; its own policy in the page is stricter still. */
export const addInPolicy = [...common, "script-src 'self'", "frame-ancestors 'self'"].join("; ");

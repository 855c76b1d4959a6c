/** What a host needs to know of an add-in to start it, read from its manifest. */
export interface AddIn {
  /** Prefix of its functions in formulas, e.g. `AMT`. */
  readonly namespace: string;
  /** Address of the page of its shared runtime. */
  readonly page: string;
  /** Address of its functions.json in the language asked for. */
  readonly functionsMetadata: string;
}

/**
 * Reads an add-in's manifest (XML, version overrides with a shared runtime).
 *
 * @throws Error if it names no custom functions
 */
export function readAddIn(manifest: Document, locale: string): AddIn {
  const functions = elements(manifest, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  const address = (parent: string) => {
    const [holder] = functions ? elements(functions, parent) : [];
    const [location] = holder ? elements(holder, "SourceLocation") : [];
    return resourceOf(manifest, location, locale);
  };
  const [namespace] = functions ? elements(functions, "Namespace") : [];
  const addIn = {
    namespace: resourceOf(manifest, namespace, locale),
    page: address("Page"),
    functionsMetadata: address("Metadata"),
  };
  const { namespace: name, page, functionsMetadata } = addIn;
  if (!name || !page || !functionsMetadata)
    throw new Error("The manifest names no custom functions with page, metadata and namespace.");
  return { namespace: name, page, functionsMetadata };
}

/** Elements of that local name, in whichever namespace. */
export function elements(parent: Document | Element, tag: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", tag)];
}

/** The value of the resource that an element refers to, in the language asked for. */
export function resourceOf(
  manifest: Document,
  user: Element | undefined,
  locale: string,
): string | undefined {
  const id = user?.getAttribute("resid");
  if (id === null || id === undefined) return undefined;
  const found = [...manifest.querySelectorAll("[id]")].find((entry) => entry.id === id);
  const translated =
    found && elements(found, "Override").find((entry) => entry.getAttribute("Locale") === locale);
  return translated?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? undefined;
}

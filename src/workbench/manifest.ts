import type { FunctionMetadata } from "./grid/custom-functions";

/** What a host needs to know of an add-in, read from its manifest. */
export interface AddIn {
  readonly name: string;
  readonly namespace: string;
  /** Path of the shared runtime's page, relative to the add-in's folder. */
  readonly page: string;
  readonly functions: readonly FunctionMetadata[];
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly label: string;
  readonly description: string;
  /** Path of its picture. */
  readonly icon: string;
  /** Shows the pane, or runs the function of that name. */
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };
}

import { createFormat, type Format } from "../format";
import { GERMAN_CONVENTIONS } from "./format";

/** German values in the sentences of the pane, whose quotation marks are those of printed text. */
export const germanPaneFormat: Format = createFormat(GERMAN_CONVENTIONS, ["„", "“"]);

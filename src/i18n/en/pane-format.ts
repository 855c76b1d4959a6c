import { createFormat, type Format } from "../format";
import { ENGLISH_CONVENTIONS } from "./format";

/** English values in the sentences of the pane, whose quotation marks are those of printed text. */
export const englishPaneFormat: Format = createFormat(ENGLISH_CONVENTIONS, ["“", "”"]);

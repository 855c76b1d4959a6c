import { Book } from "../grid/book";
import { element } from "./element";
import { translateGrid } from "./grid-words";
import { editInLocalLanguage } from "./local-composer";
import { displayInLocalLanguage } from "./local-display";
import { mountGrid } from "./sheet-grid";

translateGrid("de-DE");
const book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
editInLocalLanguage(book, "de-DE");
displayInLocalLanguage(book, "de-DE");
element("workbook-name").textContent = book.name;
void mountGrid(book, element("grid"), "de-DE");
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = new URL("page.css", import.meta.url).href;
document.head.append(style);

import { App } from "@odoo/owl";
import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import type { Locale } from "../locale/vocabulary";
import { ask } from "./ask";
import { cardParagraphs } from "./card-paragraphs";
import { showCellCards } from "./cell-card";
import { keepUpWithTyping } from "./cell-editor";
import { drawChartLooks } from "./chart-looks";
import { extendGrid } from "./extend-grid";
import { keepExcelEntries } from "./grid-menus";
import { guardSteps } from "./guarded-steps";
import { showInputPrompts } from "./input-prompt";
import { showMessage } from "./messages";
import { refusalSentence } from "./refusals";
import { connectNameBox } from "./name-box";
import type { PageTexts } from "./texts";

type Environment = InstanceType<typeof Spreadsheet>["env"];

/** What the grid needs of the page around it. */
export interface GridSetting {
  readonly texts: PageTexts;
  readonly locale: Locale;
  /** Gives the texts of the grid's templates. */
  readonly translate: (text: string) => string;
  /** Told when a person begins and ends typing into a cell. */
  readonly onEditing: (isEditing: boolean) => void;
}

/** Draws the workbook into an element: name box, formula bar, cells, charts and sheet tabs. */
export async function mountGrid(
  book: Book,
  target: HTMLElement,
  { texts, locale, translate, onEditing }: GridSetting,
): Promise<void> {
  keepExcelEntries(book, locale);
  guardSteps(book, (reason) => {
    const cutsTable = reason.code === "InvalidOperation";
    showMessage(cutsTable ? texts.cutsTable : refusalSentence(reason, locale));
  });
  connectNameBox(book, texts);
  extendGrid(book, onEditing);
  keepUpWithTyping();
  drawChartLooks(book);
  showCellCards((position) => cardParagraphs(book, position, texts));
  const templates = await (await fetch("vendor/o-spreadsheet/o_spreadsheet.xml")).text();
  const app = new App(Spreadsheet, {
    props: {
      model: book.engine.model,
      notifyUser: ({ text }: { text: string }) => {
        showMessage(text);
      },
      raiseError: (text: string, callback?: () => void) => {
        showMessage(text);
        callback?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        void ask(text, texts).then((isConfirmed) => {
          if (isConfirmed) confirm();
          else cancel?.();
        });
      },
    },
    // The component adds the rest of its environment itself.
    env: {
      isMobile: () => false,
      // Excel's window stays the same when it is narrow.
      isSmall: false,
      loadLocales: () => Promise.resolve([]),
    } as unknown as Environment,
    templates,
    translateFn: translate,
  });
  await app.mount(target);
  showInputPrompts(book, target);
}

import { readXlsx } from "../file/read";
import { type Headless, type HeadlessOptions, openHeadless } from "../headless/headless";
import type { CellEdit } from "../host/cell-edit";
import type { Faults } from "../host/faults";
import type { BatchRecord } from "../host/rich-api";
import { loadSnapshot } from "../load-snapshot";
import { typeInto } from "../typing";
import type { Workbench } from "../workbench";
import { findPlace } from "../cell-facts";
import { asTyped } from "./as-typed";
import type { Bench } from "./bench";
import { PaneDom } from "./pane-dom";

export interface HeadlessBenchOptions extends HeadlessOptions {
  /** An .xlsx file to begin with. */
  readonly file?: Uint8Array;
}

/** The bench in Node, with what only tests of the add-in's talk with Excel need. */
export interface HeadlessBench extends Bench {
  readonly workbench: Workbench;
  /** Genuine office.js of the add-in's window. */
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly batches: readonly BatchRecord[];
  readonly faults: Faults;
  readonly cellEdit: CellEdit;
}

/** Boots the built add-in in a jsdom window. */
export async function openHeadlessBench(options: HeadlessBenchOptions): Promise<HeadlessBench> {
  const headless = await openHeadless(options);
  if (options.file) {
    const { snapshot } = await readXlsx(options.file);
    loadSnapshot(headless.workbench.book, snapshot);
  }
  return benchOf(headless);
}

function benchOf(headless: Headless): HeadlessBench {
  const { workbench, window } = headless;
  const { book, host } = workbench;
  const { locale } = book.engine;
  const pane = new PaneDom(window);
  const ribbonButton = (name: string) => headless.ribbon.find(({ label }) => label === name);
  /** What a press would do, once the button is there. */
  const findPress = (name: string): (() => void) | undefined => {
    const inPane = host.isPaneVisible ? pane.button(name) : undefined;
    if (inPane)
      return () => {
        pane.press(inPane);
      };
    const onRibbon = ribbonButton(name);
    return onRibbon?.press;
  };
  return {
    workbench,
    excel: window["Excel"] as typeof Excel,
    office: window["Office"] as typeof Office,
    batches: workbench.batches,
    faults: workbench.faults,
    cellEdit: workbench.cellEdit,
    type: async (place, input) => {
      const { sheetId, area } = findPlace(book, place);
      const { row, column: col } = area;
      workbench.select(place);
      typeInto(book, { sheetId, row, col }, asTyped(input, locale), locale);
      await workbench.settled();
    },
    select: (place) => {
      workbench.select(place);
      return Promise.resolve();
    },
    cell: async (place) => Promise.resolve(workbench.cell(place)),
    sheetNames: () => Promise.resolve(workbench.sheetNames),
    tables: () => Promise.resolve(workbench.tableNames),
    press: async (name) => {
      const press = await pane.waitFor(`The button "${name}"`, () => findPress(name));
      press();
    },
    fill: (label, text) => pane.fill(label, text),
    choose: (label, option) => pane.choose(label, option),
    see: async (text) => {
      await pane.waitFor(`"${text}"`, () => pane.text().includes(text) || undefined);
    },
    pane: () => Promise.resolve(pane.text()),
    waitUntilSettled: () => workbench.settled(),
    snapshot: () => Promise.resolve(workbench.snapshot()),
    close: () => {
      headless.close();
      return Promise.resolve();
    },
  };
}

/** What the keys of the page do beyond the grid's own. */
export interface KeyActions {
  readonly save: () => void;
  readonly print: () => void;
  /** Moves to the sheet after (1) or before (-1) the one shown. */
  readonly turnSheet: (step: 1 | -1) => void;
}

/**
 * Keys of the grid that mean nothing or something else in Excel: pictures (Ctrl+O), links
 * (Ctrl+K), tables (Alt+T), sums with English names (Alt+=), groups and clearing formats.
 */
const foreignKeys = [
  "Ctrl+o",
  "Ctrl+k",
  "Alt+t",
  "Alt+=",
  "Ctrl+<",
  "Ctrl+Shift+<",
  "Ctrl+Shift+e",
  "Ctrl+Shift+l",
  "Ctrl+Shift+r",
  "Alt+Shift+arrowright",
  "Alt+Shift+arrowleft",
  "Alt+Shift+arrowup",
  "Alt+Shift+arrowdown",
];

/** Excel's keys where the grid has none or others: Ctrl+S, Ctrl+P, Ctrl+PageDown, Ctrl+PageUp. */
export function connectKeys(grid: HTMLElement, actions: KeyActions): void {
  const excelKeys: Readonly<Record<string, () => void>> = {
    "Ctrl+s": actions.save,
    "Ctrl+p": actions.print,
    "Ctrl+pagedown": () => {
      actions.turnSheet(1);
    },
    "Ctrl+pageup": () => {
      actions.turnSheet(-1);
    },
  };
  const take = (event: KeyboardEvent) => {
    const key = keyName(event);
    const action = excelKeys[key];
    const isForeign = foreignKeys.includes(key) && grid.contains(document.activeElement);
    if (!action && !isForeign) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action?.();
  };
  window.addEventListener("keydown", take, { capture: true });
}

function keyName({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): string {
  const held = [
    ctrlKey || metaKey ? "Ctrl" : undefined,
    altKey ? "Alt" : undefined,
    shiftKey ? "Shift" : undefined,
  ];
  return [...held.filter((name) => name !== undefined), key.toLowerCase()].join("+");
}

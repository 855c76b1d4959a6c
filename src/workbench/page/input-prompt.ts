import type { Book } from "../grid/book";

/** From the cell's edge to its prompt [px]. */
const gap = 6;

/**
 * Shows beside the selected cell what the rule of the cell asks for (DE: Eingabemeldung), as long
 * as it is selected.
 *
 * @param target the element that the grid is drawn in
 */
export function showInputPrompts(book: Book, target: HTMLElement): void {
  const card = document.createElement("div");
  card.className = "input-prompt";
  card.setAttribute("role", "note");
  card.hidden = true;
  const title = document.createElement("p");
  title.className = "cell-card-title";
  const text = document.createElement("p");
  text.className = "cell-card-text";
  card.append(title, text);
  target.append(card);
  let isDue = false;
  book.engine.model.on("update", card, () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      const prompt = promptOfSelection(book);
      card.hidden = !prompt;
      if (!prompt) return;
      title.textContent = prompt.title;
      title.hidden = prompt.title === "";
      text.textContent = prompt.message;
      place(book, target, card);
    });
  });
}

function promptOfSelection(book: Book): { title: string; message: string } | undefined {
  const { sheetId, row, col } = book.engine.getters.getActivePosition();
  const area = { row, column: col, rows: 1, columns: 1 };
  const prompt = book.rules.validationOf(sheetId, area)?.prompt;
  return prompt?.show === true && prompt.title + prompt.message !== "" ? prompt : undefined;
}

/** Under the cell, or above it where there is no room. */
function place(book: Book, target: HTMLElement, card: HTMLElement): void {
  const { getters } = book.engine;
  const grid = target.querySelector(".o-grid")?.getBoundingClientRect();
  if (!grid) return;
  const around = target.getBoundingClientRect();
  const { row, col } = getters.getActivePosition();
  const cell = getters.getVisibleRect({ top: row, bottom: row, left: col, right: col });
  const zoom = getters.getViewportZoomLevel();
  const left = grid.x - around.x + cell.x * zoom;
  const below = grid.y - around.y + (cell.y + cell.height) * zoom + gap;
  const above = grid.y - around.y + cell.y * zoom - gap - card.offsetHeight;
  const hasRoom = below + card.offsetHeight <= around.height;
  card.style.left = `${Math.max(0, Math.min(left, around.width - card.offsetWidth))}px`;
  card.style.top = `${hasRoom ? below : above}px`;
}

/**
 * Selects all that a field holds as it gets the focus, so that typing replaces it as in a cell. A
 * click sets the cursor after the focus; so the selection waits for it.
 */
export function selectContent(field: HTMLInputElement): void {
  setTimeout(() => {
    field.select();
  });
}

/**
 * Lets the page do what waits, such as showing how far work is and taking a click, before work goes
 * on that nothing interrupts.
 */
export function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

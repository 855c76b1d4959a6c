/** Whether somebody is typing in a cell: Excel refuses requests meanwhile, or lets them wait. */
export class CellEdit {
  #isOn = false;
  #waiting: (() => void)[] = [];

  get isOn(): boolean {
    return this.#isOn;
  }

  begin(): void {
    this.#isOn = true;
  }

  /** Ends typing; requests that chose to wait are answered now, in their order. */
  end(): void {
    this.#isOn = false;
    for (const answer of this.#waiting.splice(0)) answer();
  }

  /** Calls back when typing ends. */
  whenOver(answer: () => void): void {
    this.#waiting.push(answer);
  }
}

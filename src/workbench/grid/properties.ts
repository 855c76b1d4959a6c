import type { PropertiesSnapshot } from "../snapshot";
import type { Engine } from "./engine";
import type { Kept } from "./ledger";

/** Properties of the document (DE: Dateieigenschaften). */
export class Properties {
  readonly #kept: Kept<PropertiesSnapshot>;

  constructor(engine: Engine) {
    this.#kept = engine.ledger.keep<PropertiesSnapshot>("properties", {}, (value) => value);
  }

  all(): PropertiesSnapshot {
    return this.#kept.value;
  }

  set(properties: PropertiesSnapshot): void {
    this.#kept.value = properties;
  }
}

import type { Day } from "../calendar";
import type { Cents } from "../money";
import type { Refused } from "../result";

interface MovementFacts {
  /** the movement takes effect at the end of the month of this day */
  readonly day: Day;
}

/** A change of an asset's book value. */
export interface ValueMovement extends MovementFacts {
  /**
   * `addition` (DE: nachträglicher Zugang, nachträgliche Anschaffungskosten), `write-down`
   * (außerplanmäßige Abschreibung), `write-up` (Zuschreibung)
   */
  readonly kind: "addition" | "write-down" | "write-up";
  /** [cents ≥ 0] */
  readonly amount: Cents;
  /** new remaining life, if it changes together with the value [months ≥ 1] */
  readonly lifeMonths?: number | undefined;
}

/** A change of an asset's remaining useful life alone (DE: neue Restnutzungsdauer). */
export interface LifeMovement extends MovementFacts {
  readonly kind: "new-life";
  /** remaining life from the next month on [months ≥ 1] */
  readonly lifeMonths: number;
}

/** What changes the plan by which an asset in use is written off (DE: Bewegung). */
export type Movement = ValueMovement | LifeMovement;

/** A refusal with the movement that is refused; its argument is a property of the movement. */
export interface RefusedMovement extends Refused {
  readonly movement: Movement;
}

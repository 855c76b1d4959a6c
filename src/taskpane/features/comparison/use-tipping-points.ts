import { useEffect, useState } from "react";
import type { ModelTables } from "../../../workbook/model/model-table";
import { createWhatIf } from "./goal-seek";
import { knobsOf } from "./knob";
import { nearestFirst, tippingPoint, type TippingPoint } from "./tipping-points";

/** Tipping points as far as they are found. */
export interface FoundPoints {
  readonly points: readonly TippingPoint[];
  readonly all: number;
}

/** Looks for the tipping points one after the other, so that nothing waits for all of them. */
export function useTippingPoints(
  tables: ModelTables,
  statusQuo: string,
  scenario: string,
): FoundPoints {
  const [found, setFound] = useState<FoundPoints>({ points: [], all: 0 });
  useEffect(() => {
    const knobs = knobsOf(tables, scenario).filter(({ kind }) => kind !== "quantity");
    const whatIf = createWhatIf();
    const points: TippingPoint[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      setFound({ points: nearestFirst(points), all: knobs.length });
      const knob = knobs[points.length];
      if (knob === undefined) return;
      timer = setTimeout(() => {
        points.push(tippingPoint(tables, knob, { statusQuo, scenario }, whatIf));
        next();
      });
    };
    next();
    return () => {
      clearTimeout(timer);
    };
  }, [tables, statusQuo, scenario]);
  return found;
}

import { borderOf } from "../../grid/look-changes";
import type { Area, BorderSnapshot } from "../../snapshot";
import { HostError } from "../errors";
import { type HostContext, HostObject } from "../object";
import { canonicalColor } from "./color";
import { AreaCollection } from "./parts";

/** Sides of Office.js and of the engine. */
const sides = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "h",
  InsideVertical: "v",
} as const;

type Side = keyof typeof sides;

export class RangeBorderCollection extends AreaCollection {
  override items$(): readonly RangeBorder[] {
    return (Object.keys(sides) as Side[]).map(
      (side) => new RangeBorder(this.context$, this.sheetId$, this.area$, side),
    );
  }
}

const noBorder: BorderSnapshot = { style: "thin", color: "#000000" };
const engineStyles: Readonly<Record<string, BorderSnapshot["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

export class RangeBorder extends HostObject {
  readonly sheetId$: string;
  readonly area$: Area;
  readonly sideIndex: Side;

  constructor(context: HostContext, sheetId: string, area: Area, side: Side) {
    super(context);
    this.sheetId$ = sheetId;
    this.area$ = area;
    this.sideIndex = side;
  }

  override id$(): string {
    return this.sideIndex;
  }

  get color(): string {
    return this.#current()?.color ?? "#000000";
  }

  set color(color: string) {
    this.#change({ color: canonicalColor(color) });
  }

  get style(): string {
    const current = this.#current()?.style;
    const found = Object.entries(engineStyles).find(([, style]) => style === current);
    return current ? (found?.[0] ?? "Continuous") : "None";
  }

  set style(style: string) {
    if (style === "None") this.#set(() => undefined);
    else {
      const known = engineStyles[style];
      if (!known) throw new HostError("NotImplemented", `Border ${style}`);
      this.#change({ style: known });
    }
  }

  get weight(): string {
    const style = this.#current()?.style;
    return style === "medium" ? "Medium" : style === "thick" ? "Thick" : "Thin";
  }

  set weight(weight: string) {
    const style = weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : "thin";
    this.#change({ style });
  }

  #current(): BorderSnapshot | undefined {
    this.book$.engine.flush();
    return borderOf(this.book$.engine, this.sheetId$, this.area$, sides[this.sideIndex]);
  }

  #change(change: Partial<BorderSnapshot>): void {
    this.#set((border) => ({ ...noBorder, ...border, ...change }));
  }

  #set(change: (border: BorderSnapshot | undefined) => BorderSnapshot | undefined): void {
    this.book$.cells.looks.changeBorder(this.sheetId$, this.area$, sides[this.sideIndex], change);
  }
}

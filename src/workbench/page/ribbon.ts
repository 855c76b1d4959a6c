import { elements, resourceOf } from "../manifest";
import { element } from "./element";

/** A button that the manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  readonly action:
    { readonly kind: "show-pane" } | { readonly kind: "function"; readonly name: string };
}

/** Reads the ribbon buttons of an add-in's manifest, with its texts in the given language. */
export function readRibbon(manifest: Document, locale: string): RibbonButton[] {
  return elements(manifest, "Control").map((control) => {
    const action = elements(control, "Action")[0];
    const functionName = elements(control, "FunctionName")[0]?.textContent;
    const isFunction = action?.getAttribute("xsi:type") === "ExecuteFunction";
    const text = (parent: Element | undefined, tag: string) =>
      resourceOf(manifest, parent && elements(parent, tag)[0], locale) ?? "";
    const image = elements(control, "Image").find((entry) => entry.getAttribute("size") === "16");
    return {
      id: control.getAttribute("id") ?? "",
      label: text(control, "Label"),
      tip: text(elements(control, "Supertip")[0], "Description"),
      icon: resourceOf(manifest, image, locale),
      action:
        isFunction && functionName
          ? { kind: "function", name: functionName.trim() }
          : { kind: "show-pane" },
    };
  });
}

/** Draws the buttons; pressing one calls `press`. */
export function drawRibbon(
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): void {
  element("ribbon").replaceChildren(
    ...buttons.map((button) => {
      const drawn = document.createElement("button");
      drawn.type = "button";
      drawn.className = "ribbon-button";
      drawn.id = button.id;
      drawn.title = button.tip;
      drawn.textContent = button.label;
      if (button.icon !== undefined) {
        const icon = document.createElement("img");
        icon.src = button.icon;
        icon.alt = "";
        drawn.prepend(icon);
      }
      drawn.addEventListener("click", () => {
        press(button);
      });
      return drawn;
    }),
  );
}

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

/** Buttons that stand together under one name. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's tab of the ribbon. */
export interface Ribbon {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads the ribbon of an add-in's manifest, with its texts in the given language. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const [tab] = elements(manifest, "CustomTab");
  return {
    label: labelOf(manifest, tab, locale),
    groups: elements(manifest, "Group").map((group) => ({
      label: labelOf(manifest, group, locale),
      buttons: elements(group, "Control").map((control) => readButton(manifest, control, locale)),
    })),
  };
}

/** The text of the element's own label, not of one further inside. */
function labelOf(manifest: Document, owner: Element | undefined, locale: string): string {
  const label = owner && [...owner.children].find(({ localName }) => localName === "Label");
  return resourceOf(manifest, label, locale) ?? "";
}

function readButton(manifest: Document, control: Element, locale: string): RibbonButton {
  const [action] = elements(control, "Action");
  const functionName = elements(control, "FunctionName")[0]?.textContent;
  const isFunction = action?.getAttribute("xsi:type") === "ExecuteFunction";
  const [tip] = elements(control, "Supertip");
  const image = elements(control, "Image").find((entry) => entry.getAttribute("size") === "32");
  return {
    id: control.getAttribute("id") ?? "",
    label: labelOf(manifest, control, locale),
    tip: resourceOf(manifest, tip && elements(tip, "Description")[0], locale) ?? "",
    icon: resourceOf(manifest, image, locale),
    action:
      isFunction && functionName
        ? { kind: "function", name: functionName.trim() }
        : { kind: "show-pane" },
  };
}

/** Draws the tab with its groups; pressing a button calls `press`. */
export function drawRibbon({ label, groups }: Ribbon, press: (button: RibbonButton) => void): void {
  const tab = document.createElement("p");
  tab.className = "ribbon-tab";
  tab.textContent = label;
  const row = document.createElement("div");
  row.className = "ribbon-groups";
  row.append(...groups.map((group) => drawGroup(group, press)));
  element("ribbon").replaceChildren(tab, row);
}

function drawGroup(
  { label, buttons }: RibbonGroup,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  const name = document.createElement("span");
  name.className = "ribbon-group-name";
  name.textContent = label;
  const row = document.createElement("div");
  row.className = "ribbon-buttons";
  row.append(...buttons.map((button) => drawButton(button, press)));
  group.append(row, name);
  return group;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
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
}

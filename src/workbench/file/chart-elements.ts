import { attr, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements } from "./package";

/** Ways through a part whose elements carry prefixes: names are given without. */
export function localName(element: XmlElement): string {
  return element.name.replace(/^.*:/, "");
}

export function children(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => node.type === "element");
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && children(parent).find((element) => localName(element) === name);
}

export function first(root: XmlElement, name: string): XmlElement | undefined {
  return elements(root, name).find((element) => element !== root);
}

export function text(element: XmlElement | undefined): string {
  return element === undefined ? "" : textContent(element);
}

export function value(element: XmlElement | undefined): string | undefined {
  return element && attr(element, "val");
}

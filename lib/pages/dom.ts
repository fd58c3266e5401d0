/** Looking at a page: what is visible, its text, and the way through its frames and open shadow roots. */

/** Never through `instanceof`: elements of a frame belong to another realm. */
const ELEMENT = 1;
const TEXT = 3;

/** The document of a same-origin frame, or null: another origin's is out of reach. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The text of an element, white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The text of an element without that of the children that the selector names. */
export function textWithout(element: Element | null | undefined, selector: string): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  for (const child of copy.querySelectorAll(selector)) child.remove();
  return textOf(copy);
}

/** Whether an element takes part in what is shown: rendered, not `visibility: hidden`, not `aria-hidden` as a tab is. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The first element that the selector names, visible ones before others. */
export function firstVisible(root: ParentNode, selector: string): Element | null {
  return [...root.querySelectorAll(selector)].find(isVisible) ?? null;
}

/** The value a field holds now, or its text where it is no field. */
export function fieldValue(element: Element | null | undefined): string {
  const field = element as HTMLInputElement | null | undefined;
  if (field && typeof field.value === "string" && field.localName !== "li") return field.value.trim();
  return textOf(element);
}

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isText = (node: Node): node is Text => node.nodeType === TEXT;

/**
 * A page as lines: what is visible, in order, with the people that its attributes name written as header text
 * (`"Chen, Li" <li.chen@big.test>`), so that one parser reads all. Open shadow roots and same-origin frames included.
 */
import { cleanAddress, cleanName } from "../address.ts";
import { frameDocument, isElement, isText, isVisible, textOf } from "../dom.ts";

export interface Line {
  /** Text of the nodes in turn; the first may be a label. A tab stands between cells of a row. */
  pieces: string[];
  element: Element;
  /** Inside the text of a message or a quotation: only mentions there. */
  body: boolean;
  /** How many frames and shadow roots deep. */
  depth: number;
  heading: boolean;
  /** The nearest element that holds one message, or null. */
  message: Element | null;
  /** An attribute in it names an address. */
  structured: boolean;
  /** Holds the value of an input. */
  field: boolean;
}

const SKIP = "script, style, noscript, template, svg, head, object";
const INLINE = new Set(
  "a abbr b bdi bdo code em font i img kbd label mark q s small span strong sub sup time tt u wbr".split(" "),
);
/** Elements that carry the text of a message. Names seen in many mail programs; a frame's text is told by depth. */
const BODY = [
  "blockquote",
  "[contenteditable]:not([contenteditable=false])",
  "[role=document]",
  ".a3s",
  ".ii.gt",
  ...[
    "message-body",
    "messagebody",
    "message-content",
    "mail-body",
    "mailbody",
    "email-content",
    "bodytext",
    "msg-body",
  ].flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]),
  "[class*=thread-content i]",
].join();
const MESSAGE = "[role=listitem], article, [data-message-id], [data-legacy-message-id]";
const HEADING = "h1, h2, h3, [role=heading]";
const MOST_LINES = 20_000;

/** The address that an element's own attributes name: never one out of a sentence. */
function addressOf(element: Element): string | null {
  const href = element.getAttribute("href");
  if (href && /^mailto:/i.test(href)) return fromMailto(href);
  for (const name of [
    "email",
    "data-email",
    "data-email-address",
    "data-address",
    "data-hovercard-id",
    "title",
  ]) {
    const address = cleanAddress(element.getAttribute(name));
    if (address) return address;
  }
  return null;
}

function fromMailto(href: string): string | null {
  const [bare = ""] = href.slice("mailto:".length).split("?");
  try {
    return cleanAddress(decodeURIComponent(bare));
  } catch {
    return null;
  }
}

/** Initials on a picture are no name. */
const INITIALS = /^\p{Script=Latin}{1,3}$/u;

function nameOf(element: Element): string {
  const said = element.getAttribute("name") ?? element.getAttribute("data-name") ?? textOf(element);
  const name = cleanName(said).replace(/^×\s*/, "");
  return INITIALS.test(name) && name === name.toUpperCase() ? "" : name;
}

/** What an input shows: text that could hold people, never a password. */
function shownValue(element: Element): string | null {
  if (element.localName === "select") {
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.text).join(", ");
  }
  if (element.localName !== "input" && element.localName !== "textarea") return null;
  const { type, value } = element as HTMLInputElement;
  return ["text", "email", "search", "textarea"].includes(type) ? value : "";
}

/** A chip of a recipients' field: its title is what the user entered, name and address. */
function chipOf(element: Element): string | null {
  if (element.localName !== "li" || !element.parentElement?.querySelector("input")) return null;
  const title = (element.getAttribute("title") ?? "").trim();
  const [, name, address] = /^(.*?)\s*[(<]([^()<>\s]+@[^()<>\s]+)[)>]$/s.exec(title) ?? [];
  return address && cleanAddress(address) ? `${quoted(cleanName(name))} <${address}>` : null;
}

const quoted = (name: string) => (name ? `"${name.replace(/["\\]/g, "\\$&")}"` : "");

type Place = Omit<Line, "pieces" | "structured" | "field">;

/** The visible lines of a document, frames and shadow roots in their place. */
export function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;

  const end = () => {
    if (line?.pieces.some((piece) => piece.trim())) lines.push(line);
    line = null;
  };
  const add = (piece: string, at: Place, mark: Partial<Line> = {}) => {
    if (!piece || (!line && !piece.trim() && !mark.field)) return;
    line ??= { pieces: [], structured: false, field: false, ...at };
    line.pieces.push(piece);
    Object.assign(line, mark);
  };
  const text = (data: string, at: Place) => {
    if (!at.element.closest("pre")) {
      add(data.replace(/\s+/g, " "), at);
      return;
    }
    for (const [index, part] of data.split("\n").entries()) {
      if (index) end();
      add(part, at);
      // A blank line ends the header of a message shown as plain text.
      if (index && !part.trim()) lines.push({ pieces: [], structured: false, field: false, ...at });
    }
  };
  /** A person that attributes name; the text stays as it is where it says the address itself. */
  const person = (element: Element, address: string, at: Place) => {
    const said = textOf(element).toLowerCase();
    const next =
      (element.nextSibling?.textContent ?? "").trim().toLowerCase() || textOf(element.nextElementSibling);
    const bracket = `<${address}>`;
    const shown = next.toLowerCase().startsWith(bracket.toLowerCase());
    const header = shown ? quoted(nameOf(element)) : `${quoted(nameOf(element))} ${bracket}, `;
    add(said === address.toLowerCase() ? textOf(element) : header, at, { structured: true });
  };
  const inside = (element: Element, at: Place) => {
    const field = shownValue(element) ?? chipOf(element);
    const address = field === null ? addressOf(element) : null;
    const inner = frameDocument(element)?.body;
    const deeper = { ...at, depth: at.depth + 1 };
    if (field !== null) add(field || " ", at, { field: true });
    else if (address && element.childElementCount < 4) person(element, address, at);
    else if (inner) walk(inner, { ...deeper, element: inner });
    else {
      for (const child of element.shadowRoot?.childNodes ?? []) walk(child, deeper);
      for (const child of element.childNodes) walk(child, at);
    }
  };
  const walk = (node: Node, at: Place) => {
    if (lines.length > MOST_LINES) return;
    if (isText(node)) text(node.data, at);
    if (!isElement(node) || node.matches(SKIP) || !isVisible(node)) return;
    const cell = /^t[dh]$/.test(node.localName);
    const block = !cell && !INLINE.has(node.localName) && !node.localName.includes("-");
    if (cell) add("\t", at);
    if (block) end();
    inside(node, {
      element: node,
      body: at.body || node.matches(BODY),
      depth: at.depth,
      heading: at.heading || node.matches(HEADING),
      message: node.matches(MESSAGE) ? node : at.message,
    });
    if (block) end();
  };

  const element = document.body ?? document.documentElement;
  walk(element, { element, body: false, depth: 0, heading: false, message: null });
  end();
  return lines;
}

/** A line's text. */
export const lineText = (line: Line) =>
  line.pieces
    .join("")
    .replace(/\t/g, " ")
    .replace(/[\s,]+$/, "")
    .trim();

/** A line as one header value: cells of a row are entries of their own. */
export const headerText = (line: Line) => line.pieces.join("").replace(/\t/g, ", ").trim();

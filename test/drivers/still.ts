/** Functions that run in the page, and see whether what a rep would click or type into is ready for it. */

export interface Spot {
  x: number;
  y: number;
}

/**
 * Middle of the element, in px of the window, once it is visible, stands still over two frames and is what a click there
 * would hit; null until then. What is read comes in bit by bit and moves what stands below: a click meant for it would
 * miss it.
 */
export async function stillSpot(selector: string): Promise<Spot | null> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const middle = () => {
    const element = document.querySelector(selector);
    if (!element?.checkVisibility({ visibilityProperty: true })) return null;
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return null;
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const right = Math.min(innerWidth, box.right);
    const bottom = Math.min(innerHeight, box.bottom);
    return right > left && bottom > top ? { element, x: (left + right) / 2, y: (top + bottom) / 2 } : null;
  };
  // In a page that is not seen no frame comes.
  if (document.hidden) return null;
  if (!middle()) document.querySelector(selector)?.scrollIntoView({ block: "center", inline: "nearest" });
  const before = middle();
  await frame();
  await frame();
  const now = middle();
  if (!before || !now || now.element !== before.element || now.x !== before.x || now.y !== before.y)
    return null;
  const hit = document.elementFromPoint(now.x, now.y);
  if (hit && now.element.contains(hit)) return { x: now.x, y: now.y };
  // Under a bar that stays in sight: a rep scrolls on.
  now.element.scrollIntoView({ block: "center", inline: "nearest" });
  return null;
}

/** Gives the focus to the element, once it is visible; whether it has it. */
export function takesFocus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  element.focus();
  return document.activeElement === element;
}

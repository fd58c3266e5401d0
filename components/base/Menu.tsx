import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { moveFocus } from "./rovingFocus.ts";

export interface MenuItem {
  /** Given back on choice. */
  id: string;
  label: ComponentChildren;
  /** Marks one of several (menuitemradio) as the chosen one. */
  checked?: boolean;
  /** Draws a line above the item. */
  apart?: boolean;
  /** Further attributes of the item, e.g. `data-value`. */
  attributes?: Record<`data-${string}`, string>;
}

interface Props {
  /** What the button shows. */
  button: ComponentChildren;
  /** Name of the menu for assistive technology. */
  label: string;
  items: MenuItem[];
  onChoose: (id: string) => void;
  /** The button shows no text: it takes the menu's name. */
  named?: boolean;
  class?: string;
  attributes?: Record<`data-${string}`, string>;
}

/** Under the button, or above it where there is no room; never over the edge. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const box = menu.getBoundingClientRect();
  const below = at.bottom + 4 + box.height <= window.innerHeight || at.top < box.height;
  menu.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - box.width - 8))}px`;
  menu.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - box.height - 4)}px`;
}

/** A button with a menu (native popover; ARIA menu button pattern). */
export function Menu({
  button,
  label,
  items,
  onChoose,
  class: more = "",
  named = false,
  attributes = {},
}: Props) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const toggled = (now: boolean) => {
    setOpen(now);
    if (!now || !menu.current || !trigger.current) return;
    place(menu.current, trigger.current);
    const checked = menu.current.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? menu.current.querySelector<HTMLElement>(".menu-item"))?.focus();
  };
  const choose = (chosen: string) => {
    menu.current?.hidePopover();
    trigger.current?.focus();
    onChoose(chosen);
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={`button ${more || "button-outline"}`}
        popovertarget={id}
        aria-label={named ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        {...attributes}
      >
        {button}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        class="menu"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={(event) => toggled((event as unknown as ToggleEvent).newState === "open")}
        onKeyDown={(event) => moveFocus(event, ".menu-item", "vertical")}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            class={`menu-item ${item.apart ? "menu-apart" : ""}`}
            role={item.checked === undefined ? "menuitem" : "menuitemradio"}
            {...(item.checked === undefined ? {} : { "aria-checked": item.checked })}
            tabIndex={-1}
            onClick={() => choose(item.id)}
            {...item.attributes}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

/** What was proposed goes once it is answered: the focus stays with the section that it stood in. */
export function keepFocus(button: HTMLElement): void {
  if (button.contains(document.activeElement))
    button.closest<HTMLElement>("section[tabindex]")?.focus({ preventScroll: true });
}

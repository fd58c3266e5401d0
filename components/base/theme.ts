/** The look of a page, told on <html>: tokens.css does the rest. */
export type Theme = "light" | "dark" | "system";

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

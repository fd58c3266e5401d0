/** What an error says, as the end of a sentence. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?。]$/.test(message) ? message : `${message}.`;
}

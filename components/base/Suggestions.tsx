/** The browser narrows them down while one types; of more than these it shows none sooner. */
const OFFERED = 200;

/** What a text field offers (native datalist): give the field `list={id}`. */
export function Suggestions({ id, texts }: { id: string; texts: readonly string[] }) {
  return (
    <datalist id={id}>
      {texts.slice(0, OFFERED).map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

/** Of more than these a browser shows none sooner. */
const OFFERED = 200;

interface Props {
  id: string;
  texts: readonly string[];
  /** What stands in the field: the browser narrows down what it is given, and it is not given everything. */
  typed: string;
}

/** What a text field offers (native datalist): give the field `list={id}`. */
export function Suggestions({ id, texts, typed }: Props) {
  const wanted = typed.trim().toLocaleLowerCase();
  const fitting = wanted ? texts.filter((text) => text.toLocaleLowerCase().includes(wanted)) : texts;
  return (
    <datalist id={id}>
      {fitting.slice(0, OFFERED).map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

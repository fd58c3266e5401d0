export type Fill = "empty" | "half" | "full";

/** How much is known, as a small disc: empty, half or full. The words beside it say the same. */
export function Mark({ fill }: { fill: Fill }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true" data-fill={fill}>
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={fill === "full" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {fill === "half" && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
    </svg>
  );
}

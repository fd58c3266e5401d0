import { X } from "lucide-preact";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { shownGaps } from "../../lib/lists/filter.ts";
import { ANY, type ListSpec, type Scene } from "../../lib/lists/spec.ts";
import { facetValue, isNarrowed, type ListState, withFacet, withGap } from "../../lib/lists/state.ts";
import { Button } from "../base/Button.tsx";
import { Disclosure } from "../base/Disclosure.tsx";
import { Icon } from "../base/Icon.tsx";
import { SelectField } from "../base/SelectField.tsx";
import "./FilterBar.css";

/** A free filter that the bar offers as a choice; the others are set by links, and shown once they hold. */
export interface FacetChoice {
  id: string;
  options: { value: string; label: string }[];
}

interface Props<R extends { id: string }> {
  spec: ListSpec<R>;
  scene: Scene;
  state: ListState;
  counts: ReadonlyMap<string, number>;
  facets: readonly FacetChoice[];
  /** What a value of a facet that is no choice is called. */
  valueName: (facet: string, value: string) => string;
  searchLabel: string;
  onChange: (next: ListState) => void;
}

/** Ready filters, each with the number of rows that it would leave. */
function Gaps<R extends { id: string }>({ spec, scene, state, counts, onChange }: Props<R>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not wrap its parts in every browser.
    <div class="filter-gaps" role="group" aria-label={t("list.gaps")} data-control="gaps">
      {shownGaps(spec, scene).map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="choice-option filter-gap"
          aria-pressed={state.gaps.includes(id)}
          data-value={id}
          onClick={() => onChange(withGap(state, id))}
        >
          {t(label)} <span class="filter-count">{counts.get(id) ?? 0}</span>
        </button>
      ))}
    </div>
  );
}

function Facets<R extends { id: string }>({ spec, state, facets, onChange }: Props<R>) {
  return (
    <div class="filter-facets">
      {facets.flatMap(({ id, options }) => {
        const facet = spec.facets.find((one) => one.id === id);
        if (!facet) return [];
        return (
          <SelectField
            key={id}
            label={t(facet.label)}
            value={facetValue(state, facet)}
            options={options}
            attributes={{ "data-control": "filter", "data-value": id }}
            onChange={(value) => onChange(withFacet(state, id, value))}
          />
        );
      })}
    </div>
  );
}

/** Filters that came with a link, each with a way out. */
function Linked<R extends { id: string }>({ spec, state, facets, valueName, onChange }: Props<R>) {
  const offered = new Set(facets.map(({ id }) => id));
  const held = spec.facets.filter((facet) => !offered.has(facet.id) && facetValue(state, facet) !== ANY);
  return (
    <>
      {held.map((facet) => (
        <Button
          key={facet.id}
          kind="soft"
          data-action="clear-filter"
          data-value={facet.id}
          onClick={() => onChange(withFacet(state, facet.id, facet.initial))}
        >
          <span class="cut">
            {t(facet.label)}: <bdi>{valueName(facet.id, facetValue(state, facet))}</bdi>
          </span>
          <Icon of={X} size={14} />
        </Button>
      ))}
    </>
  );
}

const isWide = () => window.innerWidth > 700;

/** What a list is narrowed down by: typing, free filters, and ready ones for gaps. */
export function FilterBar<R extends { id: string }>(props: Props<R>) {
  const { spec, scene, state, searchLabel, onChange } = props;
  const [open, setOpen] = useState(isWide);
  const held = state.gaps.length + Object.keys(state.facets).length;
  return (
    <div class="filter-bar">
      <div class="filter-line">
        <label class="filter-search">
          <span class="visually-hidden">{searchLabel}</span>
          <input
            class="field-input"
            type="search"
            data-control="search"
            placeholder={searchLabel}
            value={state.text}
            onInput={(event) => onChange({ ...state, text: event.currentTarget.value })}
          />
        </label>
        <Linked {...props} />
        {isNarrowed(state, spec) && (
          <Button
            kind="quiet"
            data-action="clear-filters"
            onClick={() => onChange({ ...state, text: "", gaps: [], facets: {} })}
          >
            {t("list.clear")}
          </Button>
        )}
      </div>
      <Disclosure
        summary={held > 0 ? t("list.filters_held", { count: held }) : t("list.filters")}
        open={open}
        onToggle={setOpen}
      >
        <Facets {...props} />
        <Gaps {...props} scene={scene} />
      </Disclosure>
    </div>
  );
}

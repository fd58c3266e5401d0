import type { ComponentChildren } from "preact";
import type { ListSpec, Scene } from "../../lib/lists/spec.ts";
import { ANY } from "../../lib/lists/spec.ts";
import { initialState, sortedBy, withAll } from "../../lib/lists/state.ts";
import type { Column, RowKind } from "./columns.ts";
import { type FacetChoice, FilterBar } from "./FilterBar.tsx";
import { List } from "./List.tsx";
import { ListBar } from "./ListBar.tsx";
import { NoRows } from "./NoRows.tsx";
import { useListed } from "./useListed.ts";
import "./ListScreen.css";

interface Props<R extends { id: string }> {
  /** Which list: its place is remembered under this name. */
  name: string;
  title: string;
  searchLabel: string;
  counted: (shown: number, all: number) => string;
  /** Of those that the list leaves out as it opens (put away, closed), in words. */
  leftOut: (count: number) => string;
  /** Makes something new of the list's kind. */
  make?: ComponentChildren;
  table: ReadonlyMap<string, R>;
  spec: ListSpec<R>;
  scene: Scene;
  kind: RowKind<R>;
  columns: readonly Column<R>[];
  sortLabels: Readonly<Record<string, string>>;
  facets: readonly FacetChoice[];
  valueName?: (facet: string, value: string) => string;
  /** What can be done with the rows picked. */
  actions: (picked: R[]) => ComponentChildren;
  /** Shown while there is nothing at all. */
  empty: ComponentChildren;
  /** Filter and sorting as the address says them. */
  query: string;
  onQuery: (query: string) => void;
}

/** Everything of the state that can hide a row, taken off: put away and closed ones show too. */
function everything<R extends { id: string }>(spec: ListSpec<R>) {
  return { ...initialState(spec), facets: Object.fromEntries(spec.facets.map(({ id }) => [id, ANY])) };
}

/** One list with its filters, its sorting, and what can be done with several rows at once. */
export function ListScreen<R extends { id: string }>(props: Props<R>) {
  const { spec, scene, kind, columns, table, sortLabels } = props;
  const listed = useListed(props.name, table, spec, scene, props.query, props.onQuery);
  const { state, change, rows, all, selection, select } = listed;
  const onSort = (by: string) => change(sortedBy(state, by, spec));
  const picked = () => rows.filter(({ id }) => selection.picked.has(id));
  return (
    <div class="list-screen">
      <div class="row list-title">
        <h1 class="large">{props.title}</h1>
        {props.make}
      </div>
      {all === 0 ? (
        props.empty
      ) : (
        <>
          <FilterBar
            spec={spec}
            scene={scene}
            state={state}
            counts={listed.counts}
            facets={props.facets}
            valueName={props.valueName ?? ((_, value) => value)}
            searchLabel={props.searchLabel}
            onChange={change}
          />
          <List
            name={props.name}
            label={props.title}
            rows={rows}
            kind={kind}
            columns={columns}
            sortable={spec.sorts.map(({ id }) => id)}
            sorting={state.sort}
            onSort={onSort}
            selection={selection}
            onSelect={select}
            onOpen={(row) => {
              const link = kind.linkOf(row);
              if (link !== null) location.hash = link;
            }}
            bar={
              <ListBar
                counted={props.counted(rows.length, all - listed.leftOut)}
                leftOut={listed.leftOut > 0 ? props.leftOut(listed.leftOut) : null}
                onLeftOut={() => change(withAll(state, spec))}
                selection={selection}
                onSelect={select}
                sorts={spec.sorts.map(({ id }) => ({ value: id, label: sortLabels[id] ?? id }))}
                sorting={state.sort}
                onSort={onSort}
              >
                {selection.picked.size > 0 && props.actions(picked())}
              </ListBar>
            }
          />
          {rows.length === 0 && <NoRows hidden={all} onClear={() => change(everything(spec))} />}
        </>
      )}
    </div>
  );
}

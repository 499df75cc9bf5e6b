import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import { nameKeyOf } from '../../../link/relations/name-key.ts';
import { listCommaIn } from '../../../model/text/language.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { buildBracketView, type BracketView } from './bracket/bracket-view.ts';
import type { Columns } from './columns/columns-layout.ts';
import { buildListView, type ListView } from './list/list-view.ts';
import { edgesAmong, type NetworkEdge } from './ties/edges-among.ts';
import { relationsOfName } from './ties/tie-words.ts';
import { buildWeb, type Web } from './ties/web.ts';
import { drawnNames } from './whole/drawn-names.ts';

/** What a network shows. */
export interface NetworkView {
  /** The names and ties of a drawing with room for them. */
  web: Web;
  /** The column of each name of the web, with `layout: columns`. */
  columns?: Columns;
  /** What a narrow drawing shows: the surroundings of one entity, or a list of several. */
  narrow: BracketView | ListView;
  /** The relations for the table: of all names that the chart names, drawn or not. */
  edges: NetworkEdge[];
  /** Number of names that are not drawn. */
  rest: number;
  sources: SourceKey[];
}

/** The entities of a chart and their relations; `undefined` if there are none. */
export function buildNetworkView(site: SiteInput): NetworkView | undefined {
  const input = withEventsAsked(site);
  const { chart, entities } = input;
  const given = chart.entities?.filter((id) => entities.has(id));
  const [only] = given ?? [];
  const columns = columnsByKind(input);
  if (only !== undefined && given?.length === 1 && !columns) return viewAround(only, input);
  const asked = given ?? [...entities.keys()];
  const inColumns = columns ? asked.filter((id) => columns.has(entities.get(id)?.kind)) : asked;
  const edges = edgesAmong(inColumns, input);
  const ids = given ? inColumns : connected(inColumns, edges);
  if (ids.length === 0) return undefined;
  const drawn = drawnNames(ids, edges, (id) => entities.get(id)?.kind ?? '');
  const web = buildWeb(drawn, edges, input, columns !== undefined);
  // The whole of a large site is on the page of its network, and in the exports.
  const listed = given ? edges : edgesAmong(drawn, input);
  return {
    web,
    ...(columns && {
      columns: {
        heads: (chart.columns ?? []).map((kinds) =>
          kinds.map((kind) => pluralOf(kind, input)).join(listCommaIn(input.language)),
        ),
        columnOf: web.names.map(({ kind }) => columns.get(kind) ?? 0),
      },
    }),
    narrow: buildListView(drawn, edges, input),
    edges: listed,
    rest: ids.length - drawn.length,
    sources: sourcesOf(listed),
  };
}

/** A chart around events shows their relations, which others leave out. */
function withEventsAsked(input: SiteInput): SiteInput {
  const asked = new Set(input.chart.entities?.filter((id) => input.eventIds.has(id)));
  if (asked.size === 0) return input;
  return { ...input, eventIds: new Set([...input.eventIds].filter((id) => !asked.has(id))) };
}

/** The view of one entity, its neighbours and the relations among them. */
function viewAround(id: EntityId, input: SiteInput): NetworkView {
  const narrow = buildBracketView(id, input);
  const around = narrow.drawn.flatMap((each) => each.id ?? []);
  const named = narrow.drawn.flatMap((each) =>
    each.id === undefined ? [nameKeyOf({ name: each.title })] : [],
  );
  const marked = { ...input, chart: { ...input.chart, highlight: [id, ...input.chart.highlight] } };
  const edges = edgesAmong([id, ...around], input, id);
  const others = edges.filter(({ over, under }) => over !== id && under !== id);
  return {
    web: buildWeb([id, ...around, ...named], edges, marked),
    narrow: {
      ...narrow,
      drawn: narrow.drawn.map((each) => ({
        ...each,
        ...(each.id !== undefined && { among: relationsOfName(each.id, others, input) }),
      })),
    },
    edges,
    rest: narrow.neighbours.length - narrow.drawn.length,
    sources: narrow.sources,
  };
}

/** The column of each kind; `undefined` unless the chart asks for columns. */
function columnsByKind({ chart }: SiteInput): Map<string | undefined, number> | undefined {
  if (chart.layout !== 'columns' || !chart.columns) return undefined;
  return new Map(chart.columns.flatMap((kinds, at) => kinds.map((kind) => [kind, at] as const)));
}

function connected(ids: readonly EntityId[], edges: readonly NetworkEdge[]): EntityId[] {
  const ends = new Set<string>(edges.flatMap(({ over, under }) => [over, under]));
  return ids.filter((id) => ends.has(id));
}

function pluralOf(kind: string, { kinds }: SiteInput): string {
  return [...kinds].find(([id]) => id === kind)?.[1].plural ?? kind;
}

function sourcesOf(edges: readonly NetworkEdge[]): SourceKey[] {
  return [...new Set(edges.flatMap(({ end }) => end.relation.sources))];
}

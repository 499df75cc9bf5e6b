import type { KindId } from '../../model/ids/kind-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Amount } from '../../model/values/amount.ts';
import { assessmentOf, type Assessment } from '../../model/values/assessment.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { Graph } from '../../connect/graph.ts';
import { articleOfKey, entityOfKey, targetKey, type TargetKey } from '../../link/target.ts';

/** The site as a network: nodes are entities, articles and names without a page, edges are relations and mentions. */
export interface SiteNetwork {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

/** An entity, an article, or a name without a page. Of nodes only events are assessed. */
export interface NetworkNode extends Assessment {
  /** `entity:tencent`, `article:wechat`, `name:Zhang Zhidong`. */
  id: string;
  type: 'entity' | 'article' | 'name';
  title: string;
  /** Kind of an entity. */
  kind?: KindId;
  path?: SitePath;
  date?: PartialDate;
}

/** A relation, or the mentions of one page on another. */
export interface NetworkEdge extends Assessment {
  source: string;
  target: string;
  /** Distinguishes the edges between two nodes: `owns`, `owns-2`, `mentions`. */
  key: string;
  type: 'relation' | 'mention';
  /** Label of a relation. */
  label?: string;
  /** Number of sentences that mention the target; 1 for a relation. */
  weight: number;
  on?: PartialDate;
  since?: PartialDate;
  until?: PartialDate;
  share?: string;
  role?: string;
  note?: string;
  /** A sum as written. */
  amount?: string;
  /** The sum in its unit, if it could be read. */
  amountValue?: number;
  /** Its unit: `USD`. */
  amountUnit?: string;
  /** Keys of a relation's sources. */
  sources?: SourceKey[];
}

/** The network of a site. */
export function siteNetwork(graph: Graph): SiteNetwork {
  const relations = relationEdges(graph);
  const named = new Set(relations.map(({ target }) => target).filter(isName));
  return {
    nodes: [
      ...graph.records.entities.map((entity): NetworkNode => {
        const date = graph.pageDates.get(targetKey(entity));
        return {
          ...nodeOf('entity', entity),
          kind: entity.kind,
          ...(date && { date }),
          ...assessmentOf(entity),
        };
      }),
      ...graph.records.articles.map((article): NetworkNode => ({
        ...nodeOf('article', article),
        ...(article.date && { date: article.date }),
      })),
      ...[...named].map((id): NetworkNode => ({
        id,
        type: 'name',
        title: id.slice(namePrefix.length),
      })),
    ],
    edges: [...relations, ...mentionEdges(graph, relations)],
  };
}

function nodeOf(
  type: 'entity' | 'article',
  { id, title, path }: { id: string; title: string; path: SitePath },
): NetworkNode {
  return { id: targetKey({ type, id }), type, title, path };
}

/** One edge for each relation, from the end that states it. */
function relationEdges(graph: Graph): NetworkEdge[] {
  const known = new Map<string, number>();
  return graph.statements.flatMap(({ from, end: { label, other, relation } }): NetworkEdge[] => {
    if ('id' in other && !graph.entities.has(other.id)) return [];
    const target = 'id' in other ? `entity:${other.id}` : namePrefix + other.name;
    const { field, on, since, until, share, role, note, amount, sources } = relation;
    const pair = `${from} ${target} ${field}`;
    const count = (known.get(pair) ?? 0) + 1;
    known.set(pair, count);
    return [
      {
        source: targetKey({ type: 'entity', id: from }),
        target,
        key: count === 1 ? field : `${field}-${count}`,
        type: 'relation',
        label,
        weight: 1,
        ...(on && { on }),
        ...(since && { since }),
        ...(until && { until }),
        ...(share && { share }),
        ...(role && { role }),
        ...(note && { note }),
        ...amountData(amount),
        ...assessmentOf(relation),
        sources,
      },
    ];
  });
}

function amountData(
  amount: Amount | undefined,
): Pick<NetworkEdge, 'amount' | 'amountValue' | 'amountUnit'> {
  if (!amount) return {};
  const { text, value, unit } = amount;
  return {
    amount: text,
    ...(value !== undefined && { amountValue: value }),
    ...(unit && { amountUnit: unit }),
  };
}

/** One edge for each page that refers to another, weighted by the number of sentences. */
function mentionEdges(graph: Graph, relations: readonly NetworkEdge[]): NetworkEdge[] {
  // A kind may have a relation of this name; networkx keeps only one edge of a pair and a key.
  const taken = new Set(
    relations
      .filter(({ key }) => key === mentionKey)
      .map(({ source, target }) => `${source} ${target}`),
  );
  return [...graph.backlinks].flatMap(([target, references]): NetworkEdge[] => {
    if (!isNode(target)) return [];
    const sentences = Map.groupBy(
      references.filter(({ from }) => isNode(from)),
      ({ from }) => from,
    );
    return [...sentences].map(([source, said]) => ({
      source,
      target,
      key: taken.has(`${source} ${target}`) ? `${mentionKey}-in-text` : mentionKey,
      type: 'mention',
      weight: said.length,
    }));
  });
}

const mentionKey = 'mentions';
const namePrefix = 'name:';

function isName(id: string): boolean {
  return id.startsWith(namePrefix);
}

function isNode(key: TargetKey): boolean {
  return entityOfKey(key) !== undefined || articleOfKey(key) !== undefined;
}

import type { Dataset } from '../../model/data/dataset.ts';
import type { Entity, Relation } from '../../model/records/entity.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { SourcedValue } from '../../model/values/sourced-value.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { Graph } from '../../connect/graph.ts';
import type { CitingPlace, Quote } from '../../markdown/result/reference.ts';
import type { TargetKey } from '../../link/target.ts';

/** Everything on the site that cites one source. */
export interface SourceUses {
  /** Pages whose text cites it, with their citing sentences, or whose picture is from it. */
  texts: { from: TargetKey; anchors: readonly string[]; places: CitingPlace[] }[];
  facts: { entity: Entity; field: FieldDefinition; value: SourcedValue }[];
  relations: { entity: Entity; field: FieldDefinition; relation: Relation }[];
  /** Entities that cite it for their whole page. */
  entities: Entity[];
  quotes: Quote[];
  datasets: { dataset: Dataset; isWhole: boolean; rowCount: number }[];
}

/** The uses of a source that nothing cites. */
export function noUses(): SourceUses {
  return { texts: [], facts: [], relations: [], entities: [], quotes: [], datasets: [] };
}

/** The uses of every source, collected in one pass over the site. */
export function collectSourceUses(graph: Graph): Map<SourceKey, SourceUses> {
  const uses = new Map<SourceKey, SourceUses>();
  for (const key of graph.sources.keys()) uses.set(key, noUses());
  addTexts(graph, uses);
  addPictures(graph, uses);
  for (const entity of graph.records.entities) addEntity(graph, entity, uses);
  for (const quote of graph.quotes) {
    for (const key of quote.sources) uses.get(key)?.quotes.push(quote);
  }
  for (const dataset of graph.records.datasets) addDataset(dataset, uses);
  return uses;
}

type Uses = ReadonlyMap<SourceKey, SourceUses>;

function addTexts({ rendered }: Graph, uses: Uses): void {
  for (const [from, { cited, citedAt, citing }] of rendered) {
    const bySource = Map.groupBy(citing, ({ source }) => source);
    for (const key of cited) {
      const anchors = Object.hasOwn(citedAt, key) ? (citedAt[key] ?? []) : [];
      uses.get(key)?.texts.push({ from, anchors, places: bySource.get(key) ?? [] });
    }
  }
}

/** A page whose picture is from a source cites it, if its text does not do so anyway. */
function addPictures({ prose, rendered }: Graph, uses: Uses): void {
  for (const [from, { image }] of prose) {
    for (const key of new Set(image?.sources)) {
      if (rendered.get(from)?.cited.includes(key)) continue;
      uses.get(key)?.texts.push({ from, anchors: [], places: [] });
    }
  }
}

function addEntity({ kinds }: Graph, entity: Entity, uses: Uses): void {
  const kind = kinds.get(entity.kind);
  const fields = new Map(kind?.fields.map((field) => [field.id, field]));
  for (const field of fields.values()) {
    for (const value of entity.fields[field.id] ?? []) {
      for (const key of value.sources) uses.get(key)?.facts.push({ entity, field, value });
    }
  }
  for (const relation of entity.relations) {
    const field = fields.get(relation.field);
    if (!field) continue;
    for (const key of relation.sources) uses.get(key)?.relations.push({ entity, field, relation });
  }
  for (const key of new Set(entity.sources)) uses.get(key)?.entities.push(entity);
}

function addDataset(dataset: Dataset, uses: Uses): void {
  const rows = new Map<SourceKey, number>();
  for (const { name, count } of dataset.cellNames?.sources ?? []) {
    rows.set(name, (rows.get(name) ?? 0) + count);
  }
  for (const key of new Set([...dataset.sources, ...rows.keys()])) {
    const isWhole = dataset.sources.includes(key);
    uses.get(key)?.datasets.push({ dataset, isWhole, rowCount: rows.get(key) ?? 0 });
  }
}

import { relatedIds } from '../link/relations/related-ids.ts';
import { entityOfKey } from '../link/target.ts';
import type { Article, Page } from '../model/records/article.ts';
import type { Entity } from '../model/records/entity.ts';
import type { EntityId } from '../model/ids/entity-id.ts';
import { mostMentioned } from './backlinks.ts';
import { renderedOf, type Graph } from './graph.ts';

/**
 * The mentioned entities of a page, each once: its text refers to them in prose, values or quotations. An entity's page
 * adds the entity itself and its related entities.
 */
export function mentionedEntities(graph: Graph, prose: Article | Page | Entity): EntityId[] {
  const referredTo = mostMentioned(renderedOf(graph, prose).references).flatMap(
    (key) => entityOfKey(key) ?? [],
  );
  const own =
    prose.type === 'entity' ? [prose.id, ...relatedIds(graph.relations.get(prose.id) ?? [])] : [];
  return [...new Set([...own, ...referredTo])].filter((id) => graph.entities.has(id));
}

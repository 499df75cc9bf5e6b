import { entityOfKey } from '../link/target.ts';
import { fold } from '../model/text/fold.ts';
import type { EntityId } from '../model/ids/entity-id.ts';
import type { Article, Page } from '../model/records/article.ts';
import type { Entity } from '../model/records/entity.ts';
import { renderedOf, type Graph } from './graph.ts';

/**
 * The titles of mentioned entities whose title is not in the words that mention them: the text says `SAMR`, `微信` or
 * `the company`, or only a relation names them. Of an entity, also the names of those without a page to which it relates.
 */
export function namedOtherwise(
  graph: Graph,
  prose: Article | Page | Entity,
  mentioned: readonly EntityId[],
): string[] {
  const named = new Set<EntityId>();
  for (const { to, sentence } of renderedOf(graph, prose).references) {
    const id = entityOfKey(to);
    const title = id && graph.entities.get(id)?.title;
    if (id && title && !named.has(id) && fold(sentence.match).includes(fold(title))) named.add(id);
  }
  if (prose.type === 'entity') named.add(prose.id);
  const titles = mentioned.flatMap((id) =>
    named.has(id) ? [] : (graph.entities.get(id)?.title ?? []),
  );
  return prose.type === 'entity' ? [...titles, ...namesWithoutPage(prose)] : titles;
}

function namesWithoutPage({ relations }: Entity): string[] {
  const names = relations.flatMap(({ target }) => ('name' in target ? [target.name] : []));
  return [...new Set(names)];
}

import type { Article, Page } from '../../../model/records/article.ts';
import type { Entity } from '../../../model/records/entity.ts';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import { renderedOf, type Graph } from '../../../connect/graph.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { otherScriptName } from './other-script.ts';
import { entityOfKey, targetKey, type TargetKey } from '../../../link/target.ts';
import type {
  DatedLink,
  DescribedEntityLink,
  DescribedLink,
  EntityLink,
  NamedLink,
  PageLink,
} from './page-link.ts';

/** The link to a page; `undefined` if the page does not exist. */
export function pageLink(graph: Graph, key: TargetKey): PageLink | undefined {
  const target = graph.targets.get(key);
  if (!target) return undefined;
  return {
    title: target.title,
    path: target.path,
    ...(target.type === 'entity' && { kind: target.kind }),
    ...(target.lang && { lang: target.lang }),
  };
}

/** The link to a page with what it is about; `undefined` if the page does not exist. */
export function describedLink(graph: Graph, key: TargetKey): DescribedLink | undefined {
  const link = pageLink(graph, key);
  const description = graph.prose.get(key)?.description;
  return link && { ...link, ...(description && { description }) };
}

/** The link to a free page with its description, else its first paragraph; `undefined` if the page does not exist. */
export function introducedLink(graph: Graph, page: Page): DescribedLink | undefined {
  const link = pageLink(graph, targetKey(page));
  const description = page.description ?? renderedOf(graph, page).excerpt;
  return link && { ...link, ...(description && { description }) };
}

/** The link to the page of a text with its date; `undefined` if the page does not exist. */
export function datedLink(graph: Graph, prose: Article | Page | Entity): DatedLink | undefined {
  const link = describedLink(graph, targetKey(prose));
  const date = dateOf(prose);
  return link && { ...link, ...(date && { date }) };
}

function dateOf(prose: Article | Page | Entity): PartialDate | undefined {
  if (prose.type === 'entity') return undefined;
  return prose.type === 'article' ? prose.date : (prose.updated ?? prose.date);
}

/** The link to an entity; `undefined` for an unknown id. */
export function entityLink(graph: Pick<Graph, 'entities'>, id: EntityId): EntityLink | undefined {
  const entity = graph.entities.get(id);
  return entity && linkToEntity(entity);
}

/** The link to an entity. */
export function linkToEntity({ id, title, path, kind, lang }: Entity): EntityLink {
  return { id, title, path, kind, ...(lang && { lang }) };
}

/** The name of an entity with its link, or a name without a page. */
export function namedLink(
  graph: Pick<Graph, 'entities'>,
  named: { id: EntityId } | { name: string },
): NamedLink {
  if ('name' in named) return { name: named.name };
  const link = entityLink(graph, named.id);
  return link ? { name: link.title, link } : { name: named.id };
}

/** The link to an entity with what tells it apart from others. */
export function describedEntityLink(entity: Entity): DescribedEntityLink {
  const otherScript = otherScriptName(
    entity.title,
    entity.aliases.map((alias) => alias.text),
  );
  return {
    ...linkToEntity(entity),
    ...(entity.description && { description: entity.description }),
    ...(otherScript && { otherScript }),
  };
}

/** The entities among some pages, in order. */
export function entityLinks(graph: Graph, keys: readonly TargetKey[]): EntityLink[] {
  return keys.flatMap((key) => entityOfKey(key) ?? []).flatMap((id) => entityLink(graph, id) ?? []);
}

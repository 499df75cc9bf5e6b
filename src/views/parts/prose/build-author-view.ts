import type { Graph } from '../../../connect/graph.ts';
import { authorPage } from '../../../link/site/author-page.ts';
import { ftmLineage } from '../../../model/follow-the-money/entity-schemas.ts';
import type { Author } from '../../../model/records/article.ts';
import type { PageLink } from '../links/page-link.ts';
import { pageLink } from '../links/page-links.ts';
import type { AuthorView } from './prose-page-view.ts';

/** An author, given by name, by the id of a person, or by a link to any page in the text of `file`. */
export function buildAuthorView(graph: Graph, author: Author, file: string): AuthorView {
  const page = authorPage(graph, author, file);
  const link = page && pageLink(graph, page);
  const name = author.link?.label ?? link?.title ?? author.name;
  const ofSite = graph.records.settings.authors.find((each) => each.name === name);
  return {
    name,
    ...(link && { link }),
    ...(isOrganization(link, graph) && { isOrganization: true }),
    ...(ofSite?.url && { url: ofSite.url }),
    ...(ofSite?.orcid && { orcid: ofSite.orcid }),
  };
}

function isOrganization(link: PageLink | undefined, { kinds }: Pick<Graph, 'kinds'>): boolean {
  const kind = link?.kind && kinds.get(link.kind);
  return kind !== undefined && ftmLineage(kind.followTheMoney).has('Organization');
}

import { findWritten } from '../../../model/ids/find-written.ts';
import type { Graph } from '../../../connect/graph.ts';
import { linkToEntity } from '../links/page-links.ts';
import type { AuthorView } from './prose-page-view.ts';

/** An author, given by name or by the id of a person. */
export function buildAuthorView(graph: Graph, author: string): AuthorView {
  const person = findWritten(graph.entities, author);
  const name = person?.title ?? author;
  const ofSite = graph.records.settings.authors.find((each) => each.name === name);
  return {
    name,
    ...(person && { link: linkToEntity(person) }),
    ...(ofSite?.url && { url: ofSite.url }),
    ...(ofSite?.orcid && { orcid: ofSite.orcid }),
  };
}

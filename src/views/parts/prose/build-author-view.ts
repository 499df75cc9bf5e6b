import type { Graph } from '../../../connect/graph.ts';
import { entityLink } from '../links/page-links.ts';
import type { AuthorView } from './prose-page-view.ts';

/** An author, given by name or by the id of a person. */
export function buildAuthorView(graph: Graph, author: string): AuthorView {
  const link = entityLink(graph, author);
  return link ? { name: link.title, link } : { name: author };
}

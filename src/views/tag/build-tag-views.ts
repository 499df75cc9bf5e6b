import type { ViewInput } from '../page-type/view-input.ts';
import { pageLink } from '../parts/links/page-links.ts';
import { tagLink } from '../parts/links/tag-links.ts';
import { targetKey } from '../../link/target.ts';
import type { TagView } from './tag-view.ts';

/** The page of each tag, by address; spellings that share an address (`AI`, `ai`) are one tag. */
export function buildTagViews({ graph }: ViewInput): TagView[] {
  const { articles, entities, pages } = graph.records;
  const tags = new Map<string, TagView>();
  for (const prose of [...articles, ...entities, ...pages]) {
    const link = pageLink(graph, targetKey(prose));
    if (!link) continue;
    for (const tag of new Set(prose.tags)) {
      const view = tagLink(tag);
      const known = tags.get(view.path) ?? { ...view, pages: [] };
      known.pages.push(link);
      tags.set(view.path, known);
    }
  }
  return [...tags.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

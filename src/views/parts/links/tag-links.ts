import { tagPath, tagSlug } from '../../../model/addresses/tag-path.ts';
import { onceEach } from '../../../model/lazy/once-each.ts';
import type { Records } from '../../../model/records/records.ts';
import type { TagLink } from './tag-link.ts';

/** The link to the page of a tag. */
export function tagLink(tag: string): TagLink {
  return { tag, slug: tagSlug(tag), path: tagPath(tag) };
}

/** The links to the tags of a page, spelt as their own pages are: `AI` where a page before it says so, not `ai`. */
export function tagLinksOf(records: Records, tags: readonly string[]): TagLink[] {
  const known = linksByPath(records);
  const links = tags.map(tagLink).map((link) => known.get(link.path) ?? link);
  return [...new Set(links)];
}

/** The link to each tag, in its first spelling. */
const linksByPath = onceEach(({ articles, entities, pages }: Records): Map<string, TagLink> => {
  const links = new Map<string, TagLink>();
  for (const { tags } of [...articles, ...entities, ...pages]) {
    for (const link of tags.map(tagLink)) if (!links.has(link.path)) links.set(link.path, link);
  }
  return links;
});

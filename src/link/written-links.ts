import type { Records } from '../model/records/records.ts';

/**
 * How often the texts of a site link to each id or title by hand, in lower case: `[[didi-review]]`, `[[Didi|it]]`,
 * `[it](../events/didi-review.md)`. It is known before any text is rendered, and says what authors find important.
 */
export function countWrittenLinks({
  articles,
  entities,
  pages,
}: Pick<Records, 'articles' | 'entities' | 'pages'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { markdown } of [...articles, ...entities, ...pages]) {
    for (const [, wiki, file] of markdown.matchAll(
      /\[\[([^\]|#\n]+)|\]\((?:[^)\s]*\/)?([^)\s/]+)\.md\b/g,
    )) {
      const target = (wiki ?? file ?? '').trim().toLowerCase();
      counts.set(target, (counts.get(target) ?? 0) + 1);
    }
  }
  return counts;
}

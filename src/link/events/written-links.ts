import type { Prose } from '../../model/records/prose.ts';
import { onceEach } from '../../model/once-each.ts';
import { withoutComments } from '../../model/markdown/comments.ts';
import { withoutCode } from '../../model/markdown/without-code.ts';

/** `[[didi-review]]`, `[[Didi|it]]`, `[it](../events/didi-review.md)`. */
// Bounded, so that a text full of open brackets stays linear to read.
const writtenLink = /\[\[([^\]|#\n]{1,400})|\]\(([^)\s]{1,400})/g;
const fileOfLink = /([^/]+)\.md\b/;

/**
 * How many links authors have written to each id or title, in lower case. Counted before any text is rendered, as a
 * sign of what authors find important. Links in code are examples and do not count, nor do links in comments.
 */
export function countWrittenLinks(prose: Iterable<Prose>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of prose) {
    for (const target of writtenLinks(each)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** The ids and titles that a text links to, in lower case. */
const writtenLinks = onceEach(({ markdown }: Prose): string[] => {
  const links = withoutCode(withoutComments(markdown)).matchAll(writtenLink);
  return [...links].flatMap(([, wiki, address = '']) => {
    const written = wiki ?? fileOfLink.exec(address)?.[1];
    return written === undefined ? [] : [written.trim().toLowerCase()];
  });
});

import type { Prose } from '../../model/records/prose.ts';
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
  for (const { markdown } of prose) {
    for (const [, wiki, address = ''] of withoutCode(withoutComments(markdown)).matchAll(
      writtenLink,
    )) {
      const written = wiki ?? fileOfLink.exec(address)?.[1];
      if (written === undefined) continue;
      const target = written.trim().toLowerCase();
      counts.set(target, (counts.get(target) ?? 0) + 1);
    }
  }
  return counts;
}

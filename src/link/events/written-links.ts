import type { Prose } from '../../model/records/prose.ts';
import { withoutCode } from './without-code.ts';

/** `[[didi-review]]`, `[[Didi|it]]`, `[it](../events/didi-review.md)`. */
const writtenLink = /\[\[([^\]|#\n]+)|\]\((?:[^)\s]*\/)?([^)\s/]+)\.md\b/g;

/**
 * How often texts link to each id or title by hand, in lower case. It is known before any text is rendered, and says
 * what authors find important; a link that stands in code is an example.
 */
export function countWrittenLinks(prose: Iterable<Prose>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { markdown } of prose) {
    for (const [, wiki, file] of withoutCode(markdown).matchAll(writtenLink)) {
      const target = (wiki ?? file ?? '').trim().toLowerCase();
      counts.set(target, (counts.get(target) ?? 0) + 1);
    }
  }
  return counts;
}

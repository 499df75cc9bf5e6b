import { withoutComments } from './comments.ts';
import { withoutCode } from './without-code.ts';

/** `[[didi-review]]`, `[[Didi|it]]`, `[it](../events/didi-review.md)`. */
// Bounded, so that a text full of open brackets stays linear to read.
const writtenLink = /\[\[([^\]|#\n]{1,400})|\]\(([^)\s]{1,400})/g;
const fileOfLink = /([^/]+)\.(?:md|markdown)\b/;

/**
 * The ids and titles to which a text links, in lower case, each as often as it does. Links in code are examples and do
 * not count, nor do links in comments.
 */
export function findWrittenLinks(markdown: string): string[] {
  const links = withoutCode(withoutComments(markdown)).matchAll(writtenLink);
  return [...links].flatMap(([, wiki, address = '']) => {
    const written = wiki ?? fileOfLink.exec(address)?.[1];
    return written === undefined ? [] : [written.trim().toLowerCase()];
  });
}

import type { Image, Link, PhrasingContent } from 'mdast';
import { hasDrive, relativeFix } from '../../model/problems/slash-fix.ts';
import { reportMistake, reportWarning, startOfNode, type Document } from '../document/document.ts';

/** A link to another site. */
export function externalLink(link: Link, url: string): Link {
  const hProperties = { className: ['ext'], rel: ['noopener', 'noreferrer'] };
  return { ...link, url, data: { isResolved: true, hProperties } };
}

/** Reports an unsafe address, or a path on one computer, and gives the words of its link or image instead. */
export function withoutUnsafe(
  node: Link | Image,
  url: string,
  instead: PhrasingContent[],
  document: Document,
): PhrasingContent[] {
  const shown = url.replace(/\s+/g, ' ').slice(0, 60);
  const at = startOfNode(node);
  if (hasDrive(url)) {
    const [code, what] =
      node.type === 'image'
        ? (['unknown-asset', 'image'] as const)
        : (['unknown-link', 'link'] as const);
    const message = `The ${what} \`${shown}\` leads to a file outside the content folder.`;
    reportMistake(document, at, code, message, relativeFix);
    return instead;
  }
  const message = `The address \`${shown}\` is not safe and was removed.`;
  const fix = 'Link to an address that starts with https:, http:, mailto: or tel:.';
  reportWarning(document, at, 'unsafe-url', message, fix);
  return instead;
}

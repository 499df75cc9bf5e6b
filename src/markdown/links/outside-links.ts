import type { Image, Link, PhrasingContent } from 'mdast';
import { slashFix } from '../../model/problems/slash-fix.ts';
import { reportWarning, startOfNode, type Document } from '../document/document.ts';

/** A link to another site. */
export function externalLink(link: Link, url: string): Link {
  const hProperties = { className: ['ext'], rel: ['noopener', 'noreferrer'] };
  return { ...link, url, data: { isResolved: true, hProperties } };
}

/** Reports an unsafe address and gives the words of its link or image instead. */
export function withoutUnsafe(
  node: Link | Image,
  url: string,
  instead: PhrasingContent[],
  document: Document,
): PhrasingContent[] {
  const shown = url.replace(/\s+/g, ' ').slice(0, 60);
  reportWarning(
    document,
    startOfNode(node),
    'unsafe-url',
    `The address \`${shown}\` is not safe and was removed.`,
    slashFix(url) ?? 'Link to an address that starts with https:, http:, mailto: or tel:.',
  );
  return instead;
}

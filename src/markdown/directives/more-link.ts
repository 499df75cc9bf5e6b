import type { Paragraph } from 'mdast';
import { withBase, type SitePath } from '../../model/addresses/path.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { plainNode } from '../tree/plain-node.ts';

/** Leads from a view in a text, which is cut, to the page that has the rest: `40 more dates`. */
export function moreLink(words: string, path: SitePath, { base }: SiteLookup): Paragraph {
  return {
    type: 'paragraph',
    data: { isPlain: true },
    children: [
      {
        type: 'link',
        url: withBase(path, base),
        data: { isResolved: true, hProperties: { className: ['int'] } },
        children: [plainNode(words)],
      },
    ],
  };
}

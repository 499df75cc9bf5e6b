import type { BlockContent } from 'mdast';
import { hasUnreadFields } from '../../model/kinds/unread-fields.ts';
import { reportWarning, type Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import type { LeafDirectiveType } from './directive-type.ts';
import { createAttributeReader, type AttributeReader } from './attribute-reader.ts';

/** Makes the block that the attributes ask for; `undefined` if there is nothing to show. */
export type BlockMaker = (
  reader: AttributeReader,
  document: Document,
  lookup: SiteLookup,
) => BlockContent | undefined;

/** A block directive: data of the site as a block without a heading, such as `::timeline`. */
export function blockDirective(attributes: readonly string[], make: BlockMaker): LeafDirectiveType {
  return {
    form: 'leaf',
    attributes,
    nodes({ node: { name }, attributes: written, at, document, lookup }) {
      const reader = createAttributeReader(name, written, at, document, lookup);
      const block = make(reader, document, lookup);
      if (reader.hasFailed()) return [];
      if (block) return [block];
      // Dates and relations of a kind that is not read whole would have something to show.
      if (lookup.records.kinds.some(hasUnreadFields)) return [];
      reportWarning(
        document,
        at,
        'invalid-directive',
        `\`::${name}\` has nothing to show.`,
        'Widen it, or remove it.',
      );
      return [];
    },
  };
}

import { authorSchema } from '../../../markdown/html/html-schema.ts';
import type { Tally } from '../../plan/tally.ts';
import type { Edit } from './edits.ts';

/** Attributes for looks and scripts, unless a text may have them. Others stay, for `check` to name. */
const ofLooks =
  /^(?:class|classname|style|align|valign|width|height|border|bgcolor|cellpadding|cellspacing|role|rel|target|loading|decoding|srcset|sizes|tabindex|data-.+|aria-.+)$/;

const allowedOf = new Map(Object.entries(authorSchema.attributes));

const attributePattern = String.raw`\s+([^\s"'<>/={}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"'=<>{}\x60]+))?`;
const startTag = new RegExp(`<([a-z][\\w-]*)((?:${attributePattern})+)\\s*/?>`, 'g');
const attribute = new RegExp(attributePattern, 'g');

/**
 * Cuts attributes for looks out of HTML. Lines stay the same.
 * @param offset of the HTML in its text.
 */
export function editsOfLooks(html: string, offset: number, left: Tally): Edit[] {
  return [...html.matchAll(startTag)].flatMap(({ 1: tag = '', 2: attributes = '', index }) => {
    const from = offset + index + 1 + tag.length;
    const allowed = allowedOf.get(tag) ?? [];
    return [...attributes.matchAll(attribute)].flatMap(
      ({ 0: written, 1: given = '', index: at }) => {
        const name = given.toLowerCase();
        if (!ofLooks.test(name) || allowed.includes(name)) return [];
        left.add('attributes of HTML');
        const start = from + at;
        return [{ start, end: start + written.length, text: written.replace(/[^\n]+/g, '') }];
      },
    );
  });
}

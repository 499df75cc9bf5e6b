import type { Tally } from '../../plan/tally.ts';
import type { Edit } from './edits.ts';

/** Attributes of HTML for looks and scripts, none of which a text may have. Others stay, for `check` to name. */
const ofLooks =
  /^(?:class|style|align|valign|width|height|border|bgcolor|cellpadding|cellspacing|role|rel|target|loading|decoding|srcset|sizes|tabindex|data-.+|aria-.+)$/i;

const attributePattern = String.raw`\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>${'`'}]+))?`;
const startTag = new RegExp(`<([a-z][\\w-]*)((?:${attributePattern})+)\\s*/?>`, 'g');
const attribute = new RegExp(attributePattern, 'g');

/**
 * Cuts attributes for looks out of HTML. Lines stay the same.
 * @param offset of the HTML in its text.
 */
export function editsOfLooks(html: string, offset: number, left: Tally): Edit[] {
  return [...html.matchAll(startTag)].flatMap(({ 1: tag = '', 2: attributes = '', index }) => {
    const from = offset + index + 1 + tag.length;
    return [...attributes.matchAll(attribute)].flatMap(({ 0: written, index: at }) => {
      const name = /^\s+([^\s=]+)/.exec(written)?.[1] ?? '';
      const isSize = /^(?:width|height)$/i.test(name) && /^img$/i.test(tag);
      if (!ofLooks.test(name) || isSize) return [];
      left.add('attributes of HTML');
      const start = from + at;
      return [{ start, end: start + written.length, text: written.replace(/[^\n]+/g, '') }];
    });
  });
}

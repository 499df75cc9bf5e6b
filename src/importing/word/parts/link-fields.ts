import type { Tally } from '../../plan/tally.ts';
import { visit, type XmlElement } from './xml.ts';

interface Field {
  instructions: XmlElement[];
  isOpen: boolean;
}

/**
 * Turns cross-references, which are fields, into those that mammoth reads as links to a bookmark.
 * @param lost Counts citations, of which the words are all that stays.
 */
export function linkFields(root: XmlElement, lost: Tally): void {
  const fields: Field[] = [];
  visit(root, (node) => {
    const field = fields.at(-1);
    if (node.name === 'w:instrText' && field?.isOpen) field.instructions.push(node);
    if (node.name !== 'w:fldChar') return;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') {
      fields.push({ instructions: [], isOpen: true });
      return;
    }
    if (field?.isOpen) linkField(field, lost);
    if (type === 'end') fields.pop();
  });
}

/** Fields that Zotero, EndNote, Mendeley and Citavi write. */
const citation = /^\s*ADDIN\s+(?:ZOTERO_ITEM|EN\.CITE|CSL_CITATION|CitaviPlaceholder)/i;

function linkField(field: Field, lost: Tally): void {
  field.isOpen = false;
  const [first, ...others] = field.instructions;
  const text = field.instructions.flatMap(({ children }) => children).join('');
  if (citation.test(text)) lost.add('citation of Zotero or the like, now plain words');
  const [, bookmark] = /^\s*(?:PAGE)?REF\s+"?([^\s"\\]+)"?\s(?:.*\s)?\\h\b/.exec(text) ?? [];
  if (!first || bookmark === undefined) return;
  first.children = [` HYPERLINK \\l "${bookmark}" `];
  for (const other of others) other.children = [];
}

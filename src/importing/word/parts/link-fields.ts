import { visit, type XmlElement } from './xml.ts';

interface Field {
  instructions: XmlElement[];
  isOpen: boolean;
}

/** Turns cross-references, which are fields, into those that mammoth reads as links to a bookmark. */
export function linkFields(root: XmlElement): void {
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
    if (field?.isOpen) linkField(field);
    if (type === 'end') fields.pop();
  });
}

function linkField(field: Field): void {
  field.isOpen = false;
  const [first, ...others] = field.instructions;
  const text = field.instructions.flatMap(({ children }) => children).join('');
  const [, bookmark] = /^\s*(?:PAGE)?REF\s+"?([^\s"\\]+)"?\s(?:.*\s)?\\h\b/.exec(text) ?? [];
  if (!first || bookmark === undefined) return;
  first.children = [` HYPERLINK \\l "${bookmark}" `];
  for (const other of others) other.children = [];
}

import type { Tally } from '../../plan/tally.ts';
import { citationMark, type Citations } from './citations.ts';
import { element, isElement, visit, type XmlElement } from './xml.ts';

interface Field {
  instructions: XmlElement[];
  isOpen: boolean;
  /** What becomes of its result; its words stay without it. */
  result?: 'one word' | 'nothing';
}

/**
 * Turns cross-references and citations, which are fields, into those that mammoth reads as links to a bookmark.
 * @param lost Counts citations without data, of which the words are all that stays.
 */
export function linkFields(root: XmlElement, citations: Citations, lost: Tally): void {
  const fields: Field[] = [];
  visit(root, (node) => {
    const field = fields.at(-1);
    if (node.name === 'w:r') takeResult(node, fields);
    if (node.name === 'w:instrText' && field?.isOpen) field.instructions.push(node);
    if (node.name !== 'w:fldChar') return;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') {
      fields.push({ instructions: [], isOpen: true });
      return;
    }
    if (field?.isOpen) linkField(field, citations, lost);
    if (type === 'end') fields.pop();
  });
}

/** Fields that Zotero, EndNote, Mendeley and Citavi write. */
const citation = /^\s*ADDIN\s+(?:ZOTERO_ITEM|EN\.CITE|CSL_CITATION|CitaviPlaceholder)/i;
const bibliography = /^\s*ADDIN\s+(?:ZOTERO_BIBL|Mendeley\s+Bibliography)\b/i;

function linkField(field: Field, citations: Citations, lost: Tally): void {
  field.isOpen = false;
  const text = field.instructions.flatMap(({ children }) => children).join('');
  const number = citation.test(text) ? citations.take(text) : undefined;
  if (number !== undefined) {
    field.result = 'one word';
    linkTo(`${citationMark}${number}`, field);
    return;
  }
  if (citation.test(text)) lost.add('citation of Zotero or the like, now plain words');
  if (bibliography.test(text) && citations.texts.length > 0) {
    field.result = 'nothing';
    citations.hasList = true;
    lost.add('list of references, which pages have by themselves');
  }
  const [, bookmark] = /^\s*(?:PAGE)?REF\s+"?([^\s"\\]+)"?\s(?:.*\s)?\\h\b/.exec(text) ?? [];
  if (bookmark !== undefined) linkTo(bookmark, field);
}

function linkTo(bookmark: string, { instructions: [first, ...others] }: Field): void {
  if (first) first.children = [` HYPERLINK \\l "${bookmark}" `];
  for (const other of others) other.children = [];
}

/** Takes the words of the result of a citation out of a run, but for one that the link needs; and all of a list of references. */
function takeResult(run: XmlElement, fields: readonly Field[]): void {
  const field = fields.find(({ result }) => result !== undefined);
  if (!field) return;
  run.children = run.children.filter(
    (each) => isElement(each, 'w:fldChar') || isElement(each, 'w:instrText'),
  );
  if (field.result !== 'one word' || run.children.length > 0) return;
  run.children = [element('w:t', {}, ['citation'])];
  field.result = 'nothing';
}

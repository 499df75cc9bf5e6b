import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import { child, element, isElement, valueOf, visit, type XmlElement } from './xml.ts';

/** What names of bookmarks that hold the number of an entry start with; those of authors have no spaces. */
export const numberMark = 'number of an entry ';

/** Puts the number of each entry of a numbered list into a bookmark, since mammoth counts none. */
export function markLists(root: XmlElement, numbering: Numbering, styles: Styles): void {
  visit(root, (paragraph) => {
    if (paragraph.name !== 'w:p') return;
    const properties = child(paragraph, 'w:pPr');
    const entry = entryOf(properties, numbering, styles);
    if (!properties || !entry) return;
    setEntry(properties, entry);
    const number = numbering.next(entry.numId, entry.level);
    if (number === undefined) return;
    const mark = element('w:bookmarkStart', { 'w:name': `${numberMark}${number}` });
    paragraph.children.splice(paragraph.children.indexOf(properties) + 1, 0, mark);
  });
}

interface Entry {
  numId: string;
  level: string;
}

function entryOf(
  properties: XmlElement | undefined,
  numbering: Numbering,
  styles: Styles,
): Entry | undefined {
  const style = valueOf(properties, 'w:pStyle');
  const ofStyle = styles.numberingOf(style);
  const own = child(properties, 'w:numPr');
  const numId = valueOf(own, 'w:numId') ?? ofStyle.numId;
  if (numId === undefined) return undefined;
  const level =
    valueOf(own, 'w:ilvl') ?? numbering.levelOfStyle(numId, style) ?? ofStyle.level ?? '0';
  return { numId, level };
}

/** Says in the paragraph itself what its style says, since mammoth ignores the styles that this one is based on. */
function setEntry(properties: XmlElement, { numId, level }: Entry): void {
  const others = properties.children.filter((each) => !isElement(each, 'w:numPr'));
  const entry = element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': numId }),
  ]);
  properties.children = [...others, entry];
}

import type { Tally } from '../../plan/tally.ts';
import { child, element, isOn, type XmlElement, type XmlNode } from './xml.ts';

/** Turns elements whose words mammoth would leave out into forms that it reads. */
export function tidyXml(parent: XmlElement, lost: Tally): void {
  parent.children = parent.children.flatMap((node) => {
    if (typeof node === 'string') return [node];
    tidyXml(node, lost);
    return tidied(node, lost);
  });
}

function tidied(node: XmlElement, lost: Tally): XmlNode[] {
  switch (node.name) {
    // Words in their own direction.
    case 'w:dir':
    case 'w:bdo':
      return node.children;
    // The words that a reading stands over.
    case 'w:ruby':
      return child(node, 'w:rubyBase')?.children ?? [];
    case 'w:fldSimple':
      return asRuns(node);
    case 'w:cr':
      return [element('w:br')];
    case 'w:br':
      // Pages and columns end in print alone; the words around the break stay apart.
      return /^(?:page|column)$/.test(node.attributes['w:type'] ?? '') ? [element('w:br')] : [node];
    case 'w:ptab':
      return [element('w:tab')];
    case 'w:sdt':
      return controlled(node, lost);
    case 'mc:AlternateContent':
      return alternative(node);
    case 'w:drawing':
      return [node, ...takeTextBoxes(node)];
    default:
      return [node];
  }
}

/** A field as the runs that begin, describe, separate and end it. */
function asRuns(field: XmlElement): XmlNode[] {
  const mark = (type: string): XmlElement =>
    element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
  const instruction = element('w:instrText', {}, [field.attributes['w:instr'] ?? '']);
  return [
    mark('begin'),
    element('w:r', {}, [instruction]),
    mark('separate'),
    ...field.children,
    mark('end'),
  ];
}

/** What a content control holds, unless Word makes it or it is only an invitation to write. */
function controlled(control: XmlElement, lost: Tally): XmlNode[] {
  const properties = child(control, 'w:sdtPr');
  if (isOn(properties, 'w:showingPlcHdr')) {
    lost.add('empty field of a form');
    return [];
  }
  // Its box is a sign among the words.
  if (child(properties, 'w14:checkbox')) return child(control, 'w:sdtContent')?.children ?? [];
  const gallery = child(properties, 'w:docPartObj', 'w:docPartGallery');
  if (gallery?.attributes['w:val'] !== 'Table of Contents') return [control];
  lost.add('table of contents, which articles have by themselves');
  return [];
}

/** The form for older programs, which mammoth reads, else what there is. */
function alternative(node: XmlElement): XmlNode[] {
  const older = child(node, 'mc:Fallback')?.children ?? [];
  if (older.some((each) => typeof each !== 'string')) return older;
  return child(node, 'mc:Choice')?.children ?? [];
}

/** Takes the text boxes out of a drawing, in the form that mammoth reads. One in another stays in that. */
function takeTextBoxes(drawing: XmlElement): XmlElement[] {
  const boxes: XmlElement[] = [];
  drawing.children = drawing.children.filter((node) => {
    if (typeof node === 'string') return true;
    if (node.name !== 'w:txbxContent') {
      for (const box of takeTextBoxes(node)) boxes.push(box);
      return true;
    }
    boxes.push(element('w:pict', {}, [element('v:shape', {}, [element('v:textbox', {}, [node])])]));
    return false;
  });
  return boxes;
}

import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import {
  drawingAttributes,
  drawingElements,
  noteNamespaces,
  wordAttributes,
  xlinkAttributes,
  xmlAttributes,
} from './svg-allowed.ts';
import { findLoading, isWithin } from './svg-style.ts';

/** Why a tag has no place in a picture. */
export interface TagFault {
  message: string;
  fix: string;
  /** The attribute that is at fault, as it is written; absent where the element is. */
  attribute?: string;
}

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

export const removal = 'Remove it from the file, or save the picture as PNG.';

/** The first thing in a tag that is not on the list of what a picture may hold. */
export function findTagFault(tag: SaxesTagNS): TagFault | undefined {
  if (!isDrawing(tag) && !isNote(tag)) return elementFault(tag);
  for (const attribute of Object.values(tag.attributes)) {
    const message = isDrawing(tag)
      ? judgeDrawingAttribute(tag, attribute)
      : judgeNoteAttribute(attribute);
    if (message) return { message, fix: removal, attribute: attribute.name };
  }
  return undefined;
}

/** Whether it is an element of SVG that draws. One without a namespace is judged as if it were one. */
function isDrawing({ uri, local }: SaxesTagNS): boolean {
  return isSvg(uri) && drawingElements.has(local);
}

export function isSvg(uri: string): boolean {
  return uri === svgNamespace || uri === '';
}

function isNote({ uri }: SaxesTagNS): boolean {
  return noteNamespaces.some((namespace) => uri.startsWith(namespace));
}

function elementFault({ name, local, uri }: SaxesTagNS): TagFault {
  const message = `A picture may not hold the element \`${name}\`.`;
  if (isSvg(uri) && local === 'foreignObject') return { message, fix: textAsText };
  return { message, fix: isSvg(uri) ? removal : plain };
}

const textAsText =
  'Export the text as SVG text (in draw.io, choose the text setting “Convert Labels to SVG”), or save the picture as PNG.';
const plain = 'Save it as plain SVG in the program that made it, or as PNG.';

function judgeDrawingAttribute(tag: SaxesTagNS, attribute: SaxesAttributeNS): string | undefined {
  const { uri, local, value } = attribute;
  if (!isSvg(uri)) return judgeNamespacedAttribute(tag, attribute);
  if (local === 'href') return judgeAddress(tag, attribute);
  if (wordAttributes.has(local) || /^(aria|data)-/.test(local)) return undefined;
  if (!drawingAttributes.has(local)) return notHeld(attribute);
  if (local === 'attributeName' && !isAnimated(value.trim())) return notAnimated;
  const loading = mayLoad.test(value) || local === 'style' ? findLoading(value) : undefined;
  return loading && `The attribute \`${local}\` may load a file by \`${loading}\`.`;
}

/** Without one of these, nothing in a value of CSS calls for a file. */
const mayLoad = /[(\\@]/;

function judgeNoteAttribute(attribute: SaxesAttributeNS): string | undefined {
  if (!isSvg(attribute.uri)) return judgeNamespacedAttribute(undefined, attribute);
  return /^on[a-z]+$/i.test(attribute.local) ? notHeld(attribute) : undefined;
}

/** Attributes in the namespaces of programs are notes; browsers read those of XLink and XML. */
function judgeNamespacedAttribute(
  tag: SaxesTagNS | undefined,
  attribute: SaxesAttributeNS,
): string | undefined {
  const { uri, local } = attribute;
  if (uri === xlinkNamespace && local === 'href') return judgeAddress(tag, attribute);
  if (uri === xlinkNamespace && !xlinkAttributes.has(local)) return notHeld(attribute);
  if (uri === xmlNamespace && !xmlAttributes.has(local)) return notHeld(attribute);
  return undefined;
}

function judgeAddress(
  tag: SaxesTagNS | undefined,
  { name, value }: SaxesAttributeNS,
): string | undefined {
  const address = value.trim();
  if (address === '' || address.startsWith('#')) return undefined;
  // A link leads out only for who follows it, as one in a text does.
  if (tag?.local === 'a' && /^(https?|mailto):/i.test(address)) return undefined;
  if (/^(image|feImage)$/.test(tag?.local ?? '') && isWithin(address)) return undefined;
  return `The address in \`${name}\` leads out of the picture.`;
}

/** An animation may not change where a link leads, nor give an element a handler. */
function isAnimated(attribute: string): boolean {
  return drawingAttributes.has(attribute) || wordAttributes.has(attribute);
}

const notAnimated = 'A picture may not animate the attribute that `attributeName` names.';

function notHeld({ name }: SaxesAttributeNS): string {
  return `A picture may not hold the attribute \`${name}\`.`;
}

import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import {
  drawingAttributes,
  drawingElements,
  editorNamespaces,
  wordAttributes,
  xlinkAttributes,
  xmlAttributes,
} from './svg-allowed.ts';
import { findLoading, isWithin } from './svg-style.ts';

/** Why a picture may not contain a tag. */
export interface TagFault {
  message: string;
  fix: string;
  /** The faulty attribute, as written; absent if the element itself is at fault. */
  attribute?: string;
}

/** Namespace of SVG. */
const svgNamespace = 'http://www.w3.org/2000/svg';
/** Namespace of XLink, for `xlink:href`. */
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** The fix for most faults. */
export const removeFix = 'Remove it from the file, or save the picture as PNG.';

/** The first fault of a tag: the element or an attribute that is not on the allow-lists. */
export function findTagFault(tag: SaxesTagNS): TagFault | undefined {
  if (!isDrawing(tag) && !isEditorData(tag)) return elementFault(tag);
  for (const attribute of Object.values(tag.attributes)) {
    const message = isDrawing(tag)
      ? drawingAttributeFault(tag, attribute)
      : editorAttributeFault(attribute);
    if (message) return { message, fix: removeFix, attribute: attribute.name };
  }
  return undefined;
}

/** Whether the element is a known SVG element. */
function isDrawing({ uri, local }: SaxesTagNS): boolean {
  return isSvg(uri) && drawingElements.has(local);
}

/** Whether a namespace is SVG's. No namespace counts as SVG. */
export function isSvg(uri: string): boolean {
  return uri === svgNamespace || uri === '';
}

function isEditorData({ uri }: SaxesTagNS): boolean {
  return editorNamespaces.some((namespace) => uri.startsWith(namespace));
}

function elementFault({ name, local, uri }: SaxesTagNS): TagFault {
  const message = `A picture may not contain the element \`${name}\`.`;
  if (isSvg(uri) && local === 'foreignObject') return { message, fix: exportTextFix };
  return { message, fix: isSvg(uri) ? removeFix : plainSvgFix };
}

/** The fix for text that is HTML. */
export const exportTextFix =
  'Export the text as SVG text (in draw.io, choose the text setting “Convert Labels to SVG”), or save the picture as PNG.';
const plainSvgFix = 'In the program that made it, save it as plain SVG or as PNG.';

function drawingAttributeFault(tag: SaxesTagNS, attribute: SaxesAttributeNS): string | undefined {
  const { uri, local, value } = attribute;
  if (!isSvg(uri)) return namespacedAttributeFault(tag, attribute);
  if (local === 'href') return addressFault(tag, attribute);
  if (wordAttributes.has(local) || /^(aria|data)-/.test(local)) return undefined;
  if (!drawingAttributes.has(local)) return notAllowed(attribute);
  if (local === 'attributeName' && !isAnimated(value.trim())) return notAnimated;
  const loading = mayLoad.test(value) || local === 'style' ? findLoading(value) : undefined;
  return loading && `The attribute \`${local}\` may load a file through \`${loading}\`.`;
}

/** A CSS value without any of these characters cannot load a file. */
const mayLoad = /[(\\@]/;

function editorAttributeFault(attribute: SaxesAttributeNS): string | undefined {
  if (!isSvg(attribute.uri)) return namespacedAttributeFault(undefined, attribute);
  return /^on[a-z]+$/i.test(attribute.local) ? notAllowed(attribute) : undefined;
}

/** Browsers act on XLink and XML attributes only; those of other namespaces are data of drawing programs. */
function namespacedAttributeFault(
  tag: SaxesTagNS | undefined,
  attribute: SaxesAttributeNS,
): string | undefined {
  const { uri, local } = attribute;
  if (uri === xlinkNamespace && local === 'href') return addressFault(tag, attribute);
  if (uri === xlinkNamespace && !xlinkAttributes.has(local)) return notAllowed(attribute);
  if (uri === xmlNamespace && !xmlAttributes.has(local)) return notAllowed(attribute);
  return undefined;
}

function addressFault(
  tag: SaxesTagNS | undefined,
  { name, value }: SaxesAttributeNS,
): string | undefined {
  const address = value.replace(leadingSpace, '');
  if (address === '' || address.startsWith('#')) return undefined;
  // A link loads nothing until a reader follows it.
  if (tag?.local === 'a' && /^(https?|mailto):/i.test(address)) return undefined;
  if (/^(image|feImage)$/.test(tag?.local ?? '') && isWithin(address)) return undefined;
  return `The address in \`${name}\` refers to something outside the picture.`;
}

/** What browsers skip before an address. */
const leadingSpace = /^[\t\n\f\r ]+/;

/** Whether an attribute may be animated. An animation may not change a link's target or add an event handler. */
function isAnimated(attribute: string): boolean {
  return drawingAttributes.has(attribute) || wordAttributes.has(attribute);
}

const notAnimated = 'A picture may not animate the attribute that `attributeName` names.';

function notAllowed({ name }: SaxesAttributeNS): string {
  return `A picture may not contain the attribute \`${name}\`.`;
}

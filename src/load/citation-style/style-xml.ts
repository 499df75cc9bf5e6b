import { SaxesParser } from 'saxes';
import type { Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import type { StyleElement } from '../../model/sources/citation-style.ts';

/** A style as its file has it, and where each of its elements starts. */
export interface StyleXml {
  root?: StyleElement;
  at: ReadonlyMap<StyleElement, Position>;
  fault?: StyleFault;
}

/** Why a style cannot be used, where, and what to do about it. */
export interface StyleFault extends Position {
  message: string;
  fix: string;
}

const namespace = 'http://purl.org/net/xbiblio/csl';
const maxDepth = 100;
const downloadFix = 'Download the style again from https://www.zotero.org/styles.';

/** Reads the XML of a style. Declares no entities, so that none can expand. Elements of other namespaces are left out. */
export function readStyleXml(text: string): StyleXml {
  const parser = new SaxesParser({ xmlns: true });
  const at = new Map<StyleElement, Position>();
  const open: (StyleElement | undefined)[] = [];
  let root: StyleElement | undefined;
  let fault: StyleFault | undefined;
  let start: Position = startOfText;
  const refuse = (message: string, fix: string, place: Position = start): void => {
    fault ??= { ...place, message, fix };
  };
  const add = (words: string): void => void open.at(-1)?.children.push(words);

  parser.on('doctype', () =>
    refuse('A style may not have a DOCTYPE.', 'Remove the line.', placeBefore(parser, 0)),
  );
  parser.on('opentagstart', ({ name }) => {
    start = placeBefore(parser, name.length + 2);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const parent = open.at(-1);
    const isOwn = uri === namespace && (open.length === 0 || parent !== undefined);
    if (open.length === 0 && !(isOwn && local === 'style'))
      refuse('The file is not a CSL style.', downloadFix);
    if (open.length > maxDepth)
      refuse(`Elements are nested more than ${maxDepth} levels deep.`, 'Simplify the style.');
    const element = isOwn ? styleElement(local, attributes) : undefined;
    if (element) {
      at.set(element, start);
      parent?.children.push(element);
    }
    root ??= element;
    open.push(element);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) tidy(closed);
  });
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    refuse(`The file is not well-formed XML: ${reason}.`, downloadFix, placeBefore(parser, 1));
  });
  parser.write(text);
  if (!fault) parser.close();
  return { ...(root && { root }), at, ...(fault && { fault }) };
}

function styleElement(
  name: string,
  attributes: Record<string, { name: string; value: string }>,
): StyleElement {
  const attrs = Object.values(attributes).map((each) => [each.name, each.value] as const);
  return { name, attrs: Object.fromEntries(attrs), children: [] };
}

/** Joins the words of an element, and drops the space between elements. An empty term is an empty text. */
function tidy(element: StyleElement): void {
  const elements = element.children.filter((each) => typeof each !== 'string');
  const words = element.children.filter((each) => typeof each === 'string').join('');
  if (elements.length > 0) element.children = elements;
  else if (words !== '' || element.name === 'term') element.children = [words];
}

function placeBefore(parser: SaxesParser<{ xmlns: true }>, length: number): Position {
  return { line: parser.line, column: Math.max(1, parser.column + 1 - length) };
}

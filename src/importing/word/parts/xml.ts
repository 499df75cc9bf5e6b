import { SaxesParser } from 'saxes';

/** An element of a part of a document, with its names as the file has them: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Reads the XML of a part; `undefined` if it is damaged. */
export function readXml(text: string): XmlElement | undefined {
  const parser = new SaxesParser();
  const open: XmlElement[] = [element('root', {}, [])];
  let isDamaged = false;
  const add = (node: XmlNode): void => void open.at(-1)?.children.push(node);
  parser.on('error', () => {
    isDamaged = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const opened = element(name, attributes, []);
    add(opened);
    open.push(opened);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  const [root] = open[0]?.children.filter((node) => typeof node !== 'string') ?? [];
  return isDamaged ? undefined : root;
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

export function isElement(node: XmlNode, name: string): node is XmlElement {
  return typeof node !== 'string' && node.name === name;
}

export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((node): node is XmlElement => isElement(node, name));
}

/** The first child of each name in turn: `child(paragraph, 'w:pPr', 'w:numPr')`. */
export function child(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((node): node is XmlElement => isElement(node, name)),
    parent,
  );
}

/** The value of that child, of texts or of formulas. */
export function valueOf(parent: XmlElement | undefined, ...names: string[]): string | undefined {
  const { attributes } = child(parent, ...names) ?? {};
  return attributes?.['w:val'] ?? attributes?.['m:val'];
}

/** Whether that child switches a property on. */
export function isOn(parent: XmlElement | undefined, ...names: string[]): boolean {
  const isThere = child(parent, ...names) !== undefined;
  return isThere && !/^(?:0|false|off)$/.test(valueOf(parent, ...names) ?? '');
}

/** Visits an element and all in it, in the order of the document. */
export function visit(node: XmlElement, visitor: (each: XmlElement) => void): void {
  visitor(node);
  for (const each of node.children) if (typeof each !== 'string') visit(each, visitor);
}

/** All elements of a name in an element. */
export function allOf(root: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  if (root) visit(root, (each) => void (each.name === name && found.push(each)));
  return found;
}

/** The letters of the runs in an element, of a text or of a formula. */
export function wordsOf(root: XmlElement, name: 'w:t' | 'm:t' = 'w:t'): string {
  return allOf(root, name)
    .flatMap(({ children }) => children)
    .join('');
}

// Tabs and breaks of an attribute would be read as spaces.
function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

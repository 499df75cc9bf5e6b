/** An element of an XML file. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text, decoded. */
  text: string;
}

const token =
  /<\?xml[^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Reads the XML that our exports write, which has neither comments nor CDATA; throws for what is not well formed. */
export function readXml(xml: string): XmlElement {
  if (forbidden.test(xml)) throw new Error('A control character has no place in XML.');
  const root = elementOf('', '');
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    const inside = open.at(-1);
    if (!found || !inside) throw new Error(`Not well formed: ${xml.slice(at, at + 80)}`);
    const [, slash, name, written = '', empty, text] = found;
    if (text !== undefined) inside.text += decode(text);
    if (name === undefined) continue;
    if (slash) {
      if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>.`);
      open.pop();
      continue;
    }
    const element = elementOf(name, written);
    inside.children.push(element);
    if (!empty) open.push(element);
  }
  const [top, ...more] = root.children;
  if (open.length > 1 || !top || more.length > 0 || root.text.trim()) {
    throw new Error('There is not one root.');
  }
  return top;
}

/** All elements of a name, at any depth. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The text of a child; nothing where there is none. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text;
}

function elementOf(name: string, written: string): XmlElement {
  const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(
    pairs.map(([, key = '', value = '']) => [key, decode(value)]),
  );
  return { name, attributes, children: [], text: '' };
}

function decode(text: string): string {
  if (/]]>|&(?!#(?:\d+|x[\da-f]+);|(?:amp|lt|gt|quot|apos);)/i.test(text)) {
    throw new Error(`Not text: ${text}`);
  }
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(x?[\da-f]+)|(\w+));/gi, (_, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code.replace(/^x/i, '0x'))) : (named[name] ?? ''),
  );
}

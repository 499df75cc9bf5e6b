/** What makes an SVG run code or reach out of itself; a picture needs none of it. */
const dangers: readonly [what: string, pattern: RegExp][] = [
  ['a DOCTYPE or entity', /<!(doctype|entity)/i],
  ['a style sheet from elsewhere', /<\?xml-stylesheet/i],
  ['a script', /<(?:[\w-]+:)?script[\s>/]/i],
  ['an event handler', /<[^<>]*[\s"'/]on[a-z]+\s*=|[\s"'/]on[a-z]+\s*=\s*["']/i],
  [
    'foreign content',
    /<(?:[\w-]+:)?(foreignobject|iframe|embed|object|audio|video|handler|listener)[\s>/]/i,
  ],
  [
    'an animation of a link',
    /<(?:[\w-]+:)?(set|animate)\b[^>]*attributename\s*=\s*["']?(?:[\w-]+:)?(href|on)/i,
  ],
  [
    'a reference out of the picture',
    /[\s"'/](?:[\w-]+:)?(href|src)\s*=\s*(?!["']?\s*(#|data:image\/(png|jpe?g|gif|webp);))["']?\s*[^\s"'>]/i,
  ],
  ['a style that loads a file', /url\(\s*(?!["']?\s*#|&quot;#)|@import|expression\(/i],
];

/** Names what is dangerous in an SVG, or gives `undefined` when nothing is. */
export function findDanger(svg: string): { what: string; offset: number } | undefined {
  // A backslash or a character reference could spell any of these in a way that the patterns do not see.
  const decoded = svg.replace(
    /&#(x[0-9a-f]+|\d+);?/gi,
    (whole, code: string) => decode(code) ?? whole,
  );
  for (const [what, pattern] of dangers) {
    const offset = svg.search(pattern);
    if (offset >= 0) return { what, offset };
    if (pattern.test(decoded)) return { what, offset: 0 };
  }
  const escape = /<style[^>]*>[^<]*\\/i.exec(svg);
  return escape ? { what: 'an escape in a style sheet', offset: escape.index } : undefined;
}

/** True for text whose first element is `svg`. */
export function isSvg(text: string): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!doctype[^>[]*(\[[\s\S]*?\])?[^>]*>\s*)*<svg[\s>]/i.test(
    text,
  );
}

/** Width and height in pixels: the attributes, else the view box. */
export function svgSize(text: string): { width?: number; height?: number } {
  const tag = /<svg[^>]*>/i.exec(text)?.[0] ?? '';
  const length = (name: string): number =>
    Number(
      new RegExp(`\\s${name}\\s*=\\s*["']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*["']`, 'i').exec(
        tag,
      )?.[1],
    );
  const box =
    /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/i.exec(tag);
  const width = length('width') || Number(box?.[1]);
  const height = length('height') || Number(box?.[2]);
  return width > 0 && height > 0 ? { width, height } : {};
}

function decode(code: string): string | undefined {
  const point =
    code.startsWith('x') || code.startsWith('X')
      ? Number.parseInt(code.slice(1), 16)
      : Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

import { child, childrenNamed, isOn, valueOf, type XmlElement, type XmlNode } from './xml.ts';

/** A formula of Word as TeX. */
export function texOf(formula: XmlElement): string {
  return all(formula).replace(/\s+/g, ' ').trim();
}

function all(parent: XmlElement | undefined): string {
  return (parent?.children ?? []).map(one).join('');
}

/** A part of a formula, in braces where one sign would not need them. */
function part(parent: XmlElement, name: string): string {
  return `{${all(child(parent, name)).trim()}}`;
}

function one(node: XmlNode): string {
  if (typeof node === 'string') return '';
  const form = forms.get(node.name);
  if (form) return form(node);
  // Elements that only group or frame others: `m:box`, `m:phant`, an insertion; properties have no runs.
  return node.name.endsWith('Pr') ? '' : all(node);
}

const forms: ReadonlyMap<string, (node: XmlElement) => string> = new Map(
  Object.entries({
    'm:r': run,
    'w:del': () => '',
    'm:f': fraction,
    'm:sSup': (node) => `${part(node, 'm:e')}^${part(node, 'm:sup')}`,
    'm:sSub': (node) => `${part(node, 'm:e')}_${part(node, 'm:sub')}`,
    'm:sSubSup': (node) => `${part(node, 'm:e')}_${part(node, 'm:sub')}^${part(node, 'm:sup')}`,
    'm:sPre': (node) => `{}_${part(node, 'm:sub')}^${part(node, 'm:sup')}${part(node, 'm:e')}`,
    'm:rad': root,
    'm:nary': nary,
    'm:d': delimited,
    'm:func': (node) => `${named(all(child(node, 'm:fName')))}${part(node, 'm:e')}`,
    'm:limLow': (node) => `${named(all(child(node, 'm:e')))}_${part(node, 'm:lim')}`,
    'm:limUpp': (node) => `${named(all(child(node, 'm:e')))}^${part(node, 'm:lim')}`,
    'm:acc': (node) =>
      `${accents.get(sign(node, 'm:accPr', '\u0302')) ?? '\\hat'}${part(node, 'm:e')}`,
    'm:bar': (node) =>
      `${valueOf(node, 'm:barPr', 'm:pos') === 'top' ? '\\overline' : '\\underline'}${part(node, 'm:e')}`,
    'm:groupChr': (node) =>
      `${valueOf(node, 'm:groupChrPr', 'm:pos') === 'top' ? '\\overbrace' : '\\underbrace'}${part(node, 'm:e')}`,
    'm:m': (node) => `\\begin{matrix}${rows(node, 'm:mr')}\\end{matrix}`,
    'm:eqArr': (node) => `\\begin{aligned}${entries(node).map(all).join(' \\\\ ')}\\end{aligned}`,
  }),
);

function run(node: XmlElement): string {
  const text = childrenNamed(node, 'm:t')
    .flatMap(({ children }) => children)
    .join('');
  return isOn(node, 'm:rPr', 'm:nor') ? `\\text{${plain(text)}}` : letters(text);
}

function fraction(node: XmlElement): string {
  const type = valueOf(node, 'm:fPr', 'm:type');
  const [over, under] = [part(node, 'm:num'), part(node, 'm:den')];
  if (type === 'lin' || type === 'skw') return `${over}/${under}`;
  return type === 'noBar' ? `{${over} \\atop ${under}}` : `\\frac${over}${under}`;
}

function root(node: XmlElement): string {
  const degree = all(child(node, 'm:deg')).trim();
  return `\\sqrt${degree === '' ? '' : `[${degree}]`}${part(node, 'm:e')}`;
}

function nary(node: XmlElement): string {
  const operator = letters(sign(node, 'm:naryPr', '∫'));
  const limit = (mark: string, name: string): string => {
    const written = part(node, name);
    return written === '{}' ? '' : `${mark}${written}`;
  };
  return `${operator}${limit('_', 'm:sub')}${limit('^', 'm:sup')}${part(node, 'm:e')}`;
}

function delimited(node: XmlElement): string {
  const properties = child(node, 'm:dPr');
  const fence = (name: string, usual: string): string => {
    const written = valueOf(properties, name) ?? usual;
    return written === '' ? '.' : letters(written).trim();
  };
  const between = letters(valueOf(properties, 'm:sepChr') ?? '|');
  const inside = entries(node).map(all).join(between);
  return `\\left${fence('m:begChr', '(')} ${inside}\\right${fence('m:endChr', ')')} `;
}

function rows(node: XmlElement, name: string): string {
  return childrenNamed(node, name)
    .map((row) => entries(row).map(all).join(' & '))
    .join(' \\\\ ');
}

function entries(node: XmlElement): XmlElement[] {
  return childrenNamed(node, 'm:e');
}

function sign(node: XmlElement, properties: string, usual: string): string {
  return valueOf(node, properties, 'm:chr') ?? usual;
}

/** `sin` → `\operatorname{sin}`: the name of a function, whose letters are not factors. */
function named(name: string): string {
  return /^\s*[A-Za-z]{2,}\s*$/.test(name) ? `\\operatorname{${name.trim()}}` : `{${name}}`;
}

const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u0300': '\\grave',
    '\u0301': '\\acute',
    '\u0303': '\\tilde',
    '\u0304': '\\bar',
    '\u0305': '\\overline',
    '\u0306': '\\breve',
    '\u0307': '\\dot',
    '\u0308': '\\ddot',
    '\u030c': '\\check',
    '\u20d7': '\\vec',
    '¯': '\\bar',
  }),
);

const commands: Readonly<Partial<Record<string, string>>> = {
  '\\': '\\backslash ',
  '{': '\\{',
  '}': '\\}',
  '|': '\\vert ',
  '‖': '\\Vert ',
  '~': '\\sim ',
  '^': '\\text{\\textasciicircum}',
  '〈': '\\langle ',
  '⟨': '\\langle ',
  '〉': '\\rangle ',
  '⟩': '\\rangle ',
  '∑': '\\sum ',
  '∏': '\\prod ',
  '∫': '\\int ',
  '∬': '\\iint ',
  '∮': '\\oint ',
  '⋃': '\\bigcup ',
  '⋂': '\\bigcap ',
  '\u2061': '',
  '\u2062': '',
};

/** Characters in TeX. Letters of scripts that it has no symbols for are written as words. */
function letters(text: string): string {
  return (
    text
      .replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))
      .replace(/[\\{}|‖~^〈⟨〉⟩∑∏∫∬∮⋃⋂\u2061\u2062]/gu, (each) => commands[each] ?? '')
      .replace(/[%#&_]/g, '\\$&')
      // A `$` of its own would end the formula in Markdown.
      .replaceAll('$', () => '\\text{\\textdollar}')
      .replace(/(?:(?![\p{Script=Latin}\p{Script=Greek}\u2100-\u214f])\p{L})+/gu, '\\text{$&}')
  );
}

function plain(text: string): string {
  return text
    .replace(/[\\{}~^|]/g, ' ')
    .replace(/[%#&_]/g, '\\$&')
    .replaceAll('$', () => '\\textdollar ');
}

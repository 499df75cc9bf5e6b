/** A text with its signs as LaTeX reads them. */
export function escape(text: string): string {
  const braces = isBalanced(text) ? undefined : loneBraces;
  return text.replace(
    /[\\{}&%$#_~^]/g,
    (sign) => braces?.get(sign) ?? signs.get(sign) ?? `\\${sign}`,
  );
}

/** BibTeX counts braces even after a backslash: a lone one would end the field, or never. */
const loneBraces: ReadonlyMap<string, string> = new Map([
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
]);

/** True if each closing brace has an opening one before it, and each opening one is closed. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** A title of CSL: with braces around words with a capital letter, since styles lower the case of the others. */
export function titleText(title: string): string {
  const open: string[] = [];
  const parts = title.split(tag).map((part) => {
    const [, slash, name = '', attributes = ''] = wholeTag.exec(part) ?? [];
    if (name === '') return bracedWords(part);
    if (slash) return open.pop() ?? '';
    const command = commands.get(/small-caps/.test(attributes) ? 'sc' : name) ?? '';
    open.push(command && '}');
    return command && `\\${command}{`;
  });
  return [...parts, ...open.reverse()].join('');
}

/** Marks that CSL allows in titles. */
const tag = /(<\/?(?:i|b|sc|sup|sub|span)(?: [^<>]*)?>)/;
const wholeTag = /^<(\/?)(i|b|sc|sup|sub|span)( [^<>]*)?>$/;

const commands: ReadonlyMap<string, string> = new Map([
  ['i', 'emph'],
  ['b', 'textbf'],
  ['sc', 'textsc'],
  ['sup', 'textsuperscript'],
  ['sub', 'textsubscript'],
]);

function bracedWords(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escape(word)}}` : escape(word)))
    .join('');
}

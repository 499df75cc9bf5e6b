/** A text with its signs as LaTeX reads them. */
export function escape(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => signs.get(sign) ?? `\\${sign}`);
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

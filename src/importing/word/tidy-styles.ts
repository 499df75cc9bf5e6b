/** The style of paragraphs that keep their spaces and lines. */
export const codeStyle = 'Preformatted Text';

/** The placeholder for an empty line of code, since mammoth drops empty paragraphs. */
export const emptyLine = '\u200b';

/** An element of mammoth's document. */
interface Part {
  type: string;
  value?: string;
  styleName?: string | null;
  font?: string | null;
  children?: Part[];
}

/** Styles that say nothing about a paragraph, so that it is an entry if it belongs to a list. */
const plainStyles: ReadonlySet<string> = new Set([
  ...['list paragraph', 'body text', 'text body', 'no spacing', 'normal (web)'],
  ...['plain text', 'compact', 'first paragraph'],
]);

const codeStyles: ReadonlySet<string> = new Set([
  ...['preformatted text', 'html preformatted', 'code', 'code block', 'source code', 'macro text'],
]);

const codeFonts =
  /^(?:consolas|courier|courier new|menlo|monaco|lucida console|source code pro|[a-z ]+ mono)$/i;

/** Takes styles that say nothing from paragraphs, and gives those with code one style, whether by their style or font. */
export function tidyStyles(document: Part): Part {
  const parts = flat(document);
  for (const part of parts) {
    if (plainStyles.has(nameOf(part))) Object.assign(part, { styleId: null, styleName: null });
  }
  // A cell holds one line.
  const paragraphs = (document.children ?? []).filter(({ type }) => type === 'paragraph');
  const worded = paragraphs.filter((each) => wordsOf(each).trim() !== '');
  const typed = worded.filter((each) => nameOf(each) === '' && isInCodeFont(each));
  // A document that is typed in such a font throughout is not code.
  const inCodeFont = new Set(typed.length * 2 > worded.length ? [] : typed);
  for (const paragraph of paragraphs) {
    if (inCodeFont.has(paragraph) || codeStyles.has(nameOf(paragraph))) asCode(paragraph);
  }
  return document;
}

function nameOf({ styleName }: Part): string {
  const name = styleName?.toLowerCase() ?? '';
  return name === 'normal' ? '' : name;
}

function flat(part: Part): Part[] {
  return [part, ...(part.children ?? []).flatMap(flat)];
}

function wordsOf(part: Part): string {
  return flat(part)
    .map(({ value = '' }) => value)
    .join('');
}

function isInCodeFont(paragraph: Part): boolean {
  return flat(paragraph)
    .filter((part) => part.type === 'run' && wordsOf(part).trim() !== '')
    .every(({ font }) => codeFonts.test(font ?? ''));
}

function asCode(paragraph: Part): void {
  const line = { type: 'text', value: emptyLine };
  const children = wordsOf(paragraph) === '' ? [line] : (paragraph.children ?? []);
  Object.assign(paragraph, { styleName: codeStyle, styleId: codeStyle, numbering: null, children });
}

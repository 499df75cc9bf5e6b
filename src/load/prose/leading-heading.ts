import { withoutComments } from '../../model/markdown/comments.ts';

/** The words of a first-level heading that opens the text; any other heading is that of a section. */
export function leadingHeading(markdown: string): string | undefined {
  const [first = '', second = ''] = withoutComments(markdown).trimStart().split('\n', 2);
  const hashed = /^#[ \t]+(?=\S)/.exec(first);
  if (!hashed && !/^ {0,3}=+\s*$/.test(second)) return undefined;
  const words = first.slice(hashed?.[0].length ?? 0).trim();
  return plainWords(hashed ? words.replace(/(?:^|[ \t])#+$/, '') : words) || undefined;
}

/** Words without their markup, as the page would show them: the page leaves out a heading that is its title. */
function plainWords(markdown: string): string {
  const words = markdown.replace(
    markup,
    (
      _written: string,
      escaped: string | undefined,
      _ticks: string | undefined,
      code: string | undefined,
      target: string | undefined,
      name: string | undefined,
      label: string | undefined,
    ) => escaped ?? code?.trim() ?? name ?? target ?? plainWords(label ?? ''),
  );
  return words.replace(/\s+/g, ' ').trim();
}

// Bounded, so that long runs of signs stay linear to read.
const markup = new RegExp(
  [
    /\\([!-/:-@[-`{-~])/,
    /(`{1,8})([^`]{1,400})\2(?!`)/,
    /!?\[\[!?([^[\]|]+)(?:\|([^[\]]*))?\]\]/,
    /\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/,
    // Citations, marks of notes, and elements of HTML.
    /\s?\[[^[\]@]*@[^[\]]+\]/,
    /\[\^[^[\]]+\]/,
    /<\/?[A-Za-z][A-Za-z\d-]*(?:\s[^<>]*)?\/?>/,
    // Emphasis begins or ends at a word: `5 * 3` and `snake_case` have none.
    /\*+(?=\S)|(?<=\S)\*+/,
    /(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

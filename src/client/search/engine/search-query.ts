import { plainLetters } from '../../../model/text/letters/stroked-letters.ts';
import { plainForms } from '../../../model/text/letters/letter-forms.ts';
import { withUsualLetters } from '../../../model/text/half-width.ts';
import { withoutArticles } from '../../../model/text/joined-articles.ts';
import { writtenTogether } from '../../../model/text/scripts.ts';

const splitLetter = `[${writtenTogether}]`;
const hasSplitLetter = new RegExp(splitLetter, 'u');
const seams = new RegExp(
  `(?=[^\\s\\p{M}])(?<=${splitLetter}\\p{M}*)|(?<=\\S)(?=(?!\\p{M})${splitLetter})`,
  'gu',
);

/**
 * Splits a query into full-text searches that must all match. The index splits Chinese, Japanese and Thai text into
 * single letters, so words in such scripts become phrases: `微信 fine` gives `"微 信"` and `fine`. It has the nouns of Arabic and
 * Hebrew without their articles, too, so that a query finds both. It has no signs: `$2.8bn` is looked up as `2.8bn`, and
 * Hebrew abbreviations without the quotation mark that readers type in them: `צה"ל`. Words in quotation marks are a phrase.
 */
export function indexQueries(query: string): string[] {
  const text = joinAbbreviations(plainForms(plainLetters(withUsualLetters(withoutArticles(query)))))
    .replace(/[“”„«»＂]/g, '"')
    // The noun after a hyphen may have lost its article, so that the whole is no word of the index.
    .replace(/(?<=\p{Script=Hebrew})-(?=\p{L})/gu, ' ')
    // The index has the sum of `US$2.8bn` apart from the letters, which other texts leave out.
    .replace(/(?<!\p{L})\p{L}+(?=\p{Sc}\p{N})/gu, '')
    // The index itself leaves punctuation out of a query, but not signs of money or mathematics.
    .replace(/\p{S}/gu, '')
    .trim();
  const phrases = [...text.matchAll(/"([^"]*)"/g)].flatMap(([, words = '']) =>
    /[\p{L}\p{N}]/u.test(words) ? phrase(words) : [],
  );
  const words = text
    .replace(/"[^"]*"/g, ' ')
    .replaceAll('"', ' ')
    .split(/\s+/u)
    .filter(Boolean);
  const others = words.filter((word) => !hasSplitLetter.test(word)).join(' ');
  return [
    ...phrases,
    ...words.filter((word) => hasSplitLetter.test(word)).map(phrase),
    ...(/[\p{L}\p{N}]/u.test(others) ? [others] : []),
  ];
}

/** A text in which Hebrew abbreviations are one word without the sign that readers may type as a quotation mark. */
export function joinAbbreviations(text: string): string {
  return text.replace(/(?<=\p{Script=Hebrew})["”״](?=\p{Script=Hebrew})/gu, '');
}

function phrase(text: string): string {
  return `"${text.replaceAll('"', ' ').replace(seams, ' ')}"`;
}

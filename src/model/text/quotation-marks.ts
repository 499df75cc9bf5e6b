import { isChinese } from './language.ts';
import { sentenceEnd } from './sentence-end.ts';

/** The quotation marks of a language, with the spaces that belong inside them. */
export interface QuotationMarks {
  open: string;
  close: string;
}

/** The quotation marks of a language: those of English, Chinese and others, where it has none of its own here. */
export function quotationMarks(language: string): QuotationMarks {
  const { language: base, region, script } = new Intl.Locale(language).maximize();
  const [open = '“', close = '”'] =
    marks.get(`${base}-${script}`) ?? marks.get(`${base}-${region}`) ?? marks.get(base) ?? [];
  return { open, close };
}

/** A title in quotation marks, at the end of a sentence: `“A report.”`, `„Ein Bericht“.`, `« Quand ? »`. */
export function quotedSentence(title: string, language: string): string {
  const { open, close } = quotationMarks(language);
  const end = sentenceEnd(title, language);
  const words = withInnerMarks(title, open, close);
  return isEndInside(language) ? open + words + end + close : open + words + close + end;
}

/** Marks of a quotation within one, where CLDR has the same for all languages with the outer ones. */
const innerMarks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['“', ['‘', '’']],
  ['「', ['『', '』']],
]);

/** A text that is quoted, of which each quotation has the inner marks: `“A ‘good’ year”`. */
function withInnerMarks(text: string, open: string, close: string): string {
  const [innerOpen, innerClose] = innerMarks.get(open) ?? [open, close];
  return text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
}

/** English and Chinese put the full stop before the closing mark, most languages after it. */
function isEndInside(language: string): boolean {
  return /^en\b/i.test(language) || isChinese(language);
}

/**
 * Marks other than `“ ”`, which CLDR and the CSL project agree on for most languages. Where they do not, those of CSL, so
 * that what styles write has the same.
 */
const marks: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['„ “', 'bg cs de et hr hsb is ka lb lt mk sk sr'],
      ['„ ”', 'bs hu pl ro'],
      ['« »', 'be ca de-CH de-LI el es eu fa gl hy it mn nb nn no pt-PT ru sq uk'],
      ['«\u00a0 \u00a0»', 'fr'],
      ['» «', 'sl'],
      ['” ”', 'fi he sv'],
      ['” “', 'ar ur'],
      ['「 」', 'ja zh-Hant'],
    ] as const
  ).flatMap(([pair, languages]) => {
    const found = pair.split(' ');
    return languages.split(' ').map((language): [string, string[]] => [language, found]);
  }),
);

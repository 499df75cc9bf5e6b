import { commaAfter } from '../../model/text/language.ts';
import { doiAddress } from '../../model/sources/doi-address.ts';
import { creditOf, type Work } from '../../model/sources/source.ts';
import { issuedText } from './issued-text.ts';
import { quotedSentence } from '../../model/text/quotation-marks.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';

/** The full reference in plain text, for copying: `Jake Moore. “A report.” Verdict, 28 July 2021. https://...`. */
export function sourceText(source: Work, language: string): string {
  const { title, container, publisher, heldAt, doi, url } = source;
  const credit = creditOf(source);
  const carriers = new Set(
    [container, publisher, heldAt].filter((name) => name && name !== credit),
  );
  const carried = [...carriers, issuedText(source, language)].filter(Boolean);
  const carriedText = carried.join(commaAfter(title, language));
  const address = doi ? doiAddress(doi) : url;
  return [
    credit && credit + sentenceEnd(credit, language),
    quotedSentence(title, language),
    carriedText && carriedText + sentenceEnd(carriedText, language),
    address,
  ]
    .filter(Boolean)
    .join(' ');
}

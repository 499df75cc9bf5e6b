import { listCommaIn } from '../../model/text/language.ts';
import type { SourceView } from '../../views/source/source-view.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { doiAddress } from '../../model/sources/doi-address.ts';
import { creditOf } from '../../model/sources/source.ts';
import { sourceTypeName } from '../../model/sources/source-type.ts';
import { issuedText } from '../../views/source/issued-text.ts';
import { localesOf } from '../../model/text/locales.ts';

/** A labelled detail of a source. */
export interface SourceFact {
  label: string;
  text: string;
  href?: string;
  date?: PartialDate;
  /** Small print below the value. */
  detail?: string;
  /** True if search looks for its words. */
  isSearched?: boolean;
}

/** The details of a source: type of work, date, publication and identifiers. */
export function sourceFacts(
  { source, lang }: SourceView,
  language: string,
  labels: Labels,
): SourceFact[] {
  const { type, container, publisher, issued, issuedUntil, accessed, heldAt, doi, note, key } =
    source;
  const credit = creditOf(source);
  const publications = [...new Set([container, publisher])].filter(
    (name) => name !== undefined && name !== credit,
  );
  const fact = (label: string, text: string | undefined, rest: Partial<SourceFact> = {}) =>
    text ? [{ label, text, ...rest }] : [];
  const day = (label: string, date: PartialDate | undefined): SourceFact[] =>
    date ? fact(label, formatPartialDate(date, language), { date }) : [];
  const searched = { isSearched: true };
  return [
    ...fact(labels.workType, sourceTypeName(type, labels)),
    ...fact(labels.sourceBy, credit, searched),
    ...fact(labels.publishedIn, publications.join(listCommaIn(language)), searched),
    ...fact(
      labels.published,
      issuedText(source, language),
      issued && !issuedUntil ? { date: issued } : {},
    ),
    ...fact(labels.heldAt, heldAt, searched),
    ...fact(labels.workLanguage, languageName(source.language, lang, language)),
    ...day(labels.accessed, accessed),
    ...(doi ? fact('DOI', doi, { href: doiAddress(doi) }) : []),
    ...fact(labels.note, note, searched),
    ...fact(labels.sourceKey, key),
  ];
}

function languageName(
  written: string | undefined,
  tag: string | undefined,
  language: string,
): string | undefined {
  if (!tag) return written;
  return new Intl.DisplayNames(localesOf(language), { type: 'language' }).of(tag) ?? written;
}

import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { nameFamilyFirst } from '../../model/sources/source-name.ts';
import type { Work } from '../../model/sources/source.ts';
import { localesOf } from '../../model/text/locales.ts';
import type { ListedSource } from './source-view.ts';

/** What sources are filed by. */
export type FiledSource = Pick<ListedSource, 'slug' | 'source' | 'entry'>;

/** What a source is filed under: author or publisher, `Moore, Jake`, or the reference as the citation style writes it. */
export function filedUnder({ source, entry }: FiledSource): string {
  return entry?.text ?? namesOf(source);
}

/** The name whose letter a source stands under: that it is filed under, else its title. */
export function filedName(filed: FiledSource): string {
  return filedUnder(filed) || filed.source.title;
}

/** Sorts sources by what they are filed under. Within an author, the newest come first. */
export function sortByAuthor<Filed extends FiledSource>(
  sources: readonly Filed[],
  language: string,
): Filed[] {
  const { compare } = new Intl.Collator(localesOf(language), {
    sensitivity: 'base',
    numeric: true,
  });
  return (
    sources
      // Styles put titles in quotation marks, which would stand before letters.
      .map((filed) => ({ filed, name: filedName(filed).replace(/^[^\p{L}\p{N}]+/u, '') }))
      .sort(
        (a, b) =>
          compare(a.name, b.name) ||
          compareNewestFirst(a.filed.source.issued, b.filed.source.issued) ||
          compare(a.filed.source.title, b.filed.source.title) ||
          (a.filed.slug < b.filed.slug ? -1 : 1),
      )
      .map(({ filed }) => filed)
  );
}

/** `Moore, Jake; Weber, Ada`, or the publisher. */
export function namesOf(source: Work): string {
  const { authors, editors = [], hasMoreAuthors, container, publisher } = source;
  const people = authors.length > 0 || container ? authors : editors;
  if (people.length === 0) return container ?? publisher ?? '';
  const names = people.slice(0, 3).map(nameFamilyFirst).join('; ');
  return people.length > 3 || hasMoreAuthors ? `${names}; …` : names;
}

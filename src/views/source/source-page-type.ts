import { commaIn } from '../../model/text/language.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { creditOf } from '../../model/sources/source.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { SearchablePage } from '../page-type/searchable-page.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildSourceJsonLd } from './build-source-json-ld.ts';
import { issuedText } from './issued-text.ts';
import { sourceText } from './source-text.ts';
import type { SourceView } from './source-view.ts';
import { sourcePages } from './source-pages.ts';

export const sourcePageType = definePageType({
  id: 'source',
  pages: (input) => input.once(sourcePages),
  frame: (view, input) => ({
    title: view.source.title,
    description: sourceText(view.source, input.language),
    jsonLd: buildSourceJsonLd(view, input.site),
    current: sitePath('sources'),
    search: searchableSource(view, input),
  }),
});

function searchableSource(
  { source, lang }: SourceView,
  { labels, language }: ViewInput,
): SearchablePage {
  const { title, issued, container, publisher } = source;
  const carriers = [creditOf(source), container ?? publisher].filter(Boolean);
  return {
    title,
    section: 'sources',
    typeLabel: labels.columnSource,
    language: lang,
    summary: [...new Set(carriers)].join(commaIn(language)),
    date: issued,
    dateText: issuedText(source, language),
  };
}

import type { ArticleView } from '../../views/article/article-view.ts';
import type { ChartPageView } from '../../views/chart/chart-page-view.ts';
import type { EntityView } from '../../views/entity/entity-view.ts';
import type { PageView } from '../../views/page/page-view.ts';
import type { ProsePageView } from '../../views/parts/prose/prose-page-view.ts';
import type { SourceView } from '../../views/source/source-view.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { creditOf } from '../../model/sources/source.ts';
import type { SearchablePage } from './index-attributes.ts';

/** The words of the site, and the language it writes dates in. */
export interface SearchWords {
  labels: Labels;
  language: string;
}

export function searchableEntity(view: EntityView, words: SearchWords): SearchablePage {
  const { aliases, kind, otherScript } = view;
  return { ...searchableProse(view, kind.label, words), aliases, kind: kind.id, otherScript };
}

export function searchableArticle(view: ArticleView, words: SearchWords): SearchablePage {
  return searchableProse(view, words.labels.article, words);
}

export function searchableFreePage(view: PageView, words: SearchWords): SearchablePage {
  return searchableProse(view, words.labels.page, words);
}

export function searchableChart(view: ChartPageView, labels: Labels): SearchablePage {
  return { title: view.title, typeLabel: labels.chart, summary: view.description };
}

export function searchableSource(
  { source, lang }: SourceView,
  { labels, language }: SearchWords,
): SearchablePage {
  const { title, issued, container, publisher } = source;
  const carriers = [creditOf(source), container ?? publisher].filter(Boolean);
  return {
    title,
    typeLabel: labels.columnSource,
    language: lang,
    summary: [...new Set(carriers)].join(', '),
    date: issued,
    dateText: issued && formatPartialDate(issued, language),
  };
}

function searchableProse(
  view: ProsePageView & { date?: PartialDate },
  typeLabel: string,
  { language }: SearchWords,
): SearchablePage {
  const { title, lang, summary, tags, date, spokenOf } = view;
  return {
    title,
    typeLabel,
    language: lang,
    summary,
    tags: tags.map(({ tag }) => tag),
    date,
    dateText: date && formatPartialDate(date, language),
    spokenOf,
  };
}

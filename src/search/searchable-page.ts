import type { ArticleView, ChartPageView, EntityView, PageView } from '../graph/views.ts';
import type { Labels } from '../model/labels.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { SearchablePage } from './index-attributes.ts';

export function searchableEntity(view: EntityView): SearchablePage {
  const { title, aliases, kind, otherScript, tags, summary } = view;
  return {
    title,
    aliases,
    typeLabel: kind.label,
    kind: kind.id,
    otherScript,
    language: view.lang,
    summary,
    tags: tags.map(({ tag }) => tag),
  };
}

export function searchableArticle(view: ArticleView, labels: Labels): SearchablePage {
  return searchableProse(view, labels.article, view.date);
}

export function searchableFreePage(view: PageView, labels: Labels): SearchablePage {
  return searchableProse(view, labels.page, view.date);
}

export function searchableChart(view: ChartPageView, labels: Labels): SearchablePage {
  return { title: view.title, typeLabel: labels.chart, summary: view.description };
}

function searchableProse(
  { title, lang, summary, tags }: ArticleView | PageView,
  typeLabel: string,
  date: PartialDate | undefined,
): SearchablePage {
  return {
    title,
    typeLabel,
    language: lang,
    summary,
    tags: tags.map(({ tag }) => tag),
    year: date?.slice(0, 4),
  };
}

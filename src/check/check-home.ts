import type { Site } from '../link/site/site.ts';
import { findNamedFigure } from '../link/series/named-figure.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { draftOr } from '../model/records/drafts.ts';
import type { NameSort } from '../model/records/unread-names.ts';
import { error, type Problem, type ProblemCode } from '../model/problems/problem.ts';
import { placeInSettings } from './places/place-in-settings.ts';

/** Checks that everything that `home:` names exists. */
export function checkHome(site: Site): Problem[] {
  const { records, articles, charts, entities, pages } = site;
  const { home } = records.settings;
  const unknown = (
    key: string,
    ids: readonly string[],
    known: ReadonlyMap<string, unknown>,
    code: ProblemCode,
    noun: string,
    sort: NameSort,
  ): Problem[] =>
    ids.flatMap((id, index) => {
      if (known.has(id) || records.unread?.has(sort, id)) return [];
      const message = `\`${id}\` in \`home.${key}\` names no ${noun}.${didYouMean(id, known.keys())}`;
      const at = placeInSettings(records, key === 'lead' ? 'home.lead' : `home.${key}.${index}`);
      const fix = 'Correct the id, or remove it.';
      const type = sort === 'entity' ? 'entity' : 'page';
      const draft = sort === 'chart' ? undefined : records.drafts?.find(id, type);
      const report = draftOr(draft, `\`${id}\` in \`home.${key}\` names`, { message, fix });
      return [error(at, code, report.message, report.fix)];
    });
  return [
    ...unknown(
      'lead',
      home.lead === undefined ? [] : [home.lead],
      articles,
      'unknown-link',
      'article',
      'page',
    ),
    ...unknown('articles', home.articles ?? [], articles, 'unknown-link', 'article', 'page'),
    ...unknown('charts', home.charts ?? [], charts, 'unknown-chart', 'chart', 'chart'),
    ...figureProblems(site),
    ...unknown('entities', home.entities ?? [], entities, 'unknown-entity', 'entity', 'entity'),
    ...unknown('pages', home.pages ?? [], pages, 'unknown-link', 'free page', 'page'),
  ];
}

/** A dataset or entity that could not be read has been reported, and so are its values. */
function figureProblems(site: Site): Problem[] {
  const { settings, unread } = site.records;
  return (settings.home.figures ?? []).flatMap((figure, index) => {
    if (unread?.has('dataset', figure.data)) return [];
    if (figure.entity && unread?.has('entity', figure.entity)) return [];
    const { fault } = findNamedFigure(site, figure);
    if (!fault) return [];
    const at = placeInSettings(site.records, `home.figures.${index}.${fault.key}`);
    const draft =
      fault.code === 'unknown-entity'
        ? site.records.drafts?.find(figure.entity ?? '', 'entity')
        : undefined;
    const report = draftOr(draft, `\`${figure.entity}\` is`, fault);
    return [error(at, fault.code, report.message, report.fix)];
  });
}

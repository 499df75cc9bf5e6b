import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { NameSort } from '../model/records/unread-names.ts';
import { error, type Location, type Problem, type ProblemCode } from '../model/problems/problem.ts';

/** Checks that every id in `home:` exists. */
export function checkHome({ records, articles, charts, entities }: Site): Problem[] {
  const { home } = records.settings;
  const place = (path: string): Location => ({
    file: 'site.yaml',
    ...(records.settingsPositions?.[path] ?? { line: 1, column: 1 }),
  });
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
      const at = place(key === 'lead' ? 'home.lead' : `home.${key}.${index}`);
      return [error(at, code, message, 'Correct the id, or remove it.')];
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
    ...unknown('entities', home.entities ?? [], entities, 'unknown-entity', 'entity', 'entity'),
  ];
}

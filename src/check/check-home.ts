import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Location, type Problem, type ProblemCode } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';

/** Every id that `home:` features exists. */
export function checkHome(records: Records): Problem[] {
  const { home } = records.settings;
  const articles = records.articles.map(({ id }) => id);
  const place = (path: string): Location => ({
    file: 'site.yaml',
    ...(records.settingsPositions?.[path] ?? { line: 1, column: 1 }),
  });
  const unknown = (
    key: string,
    ids: readonly string[],
    known: readonly string[],
    code: ProblemCode,
    noun: string,
  ): Problem[] =>
    ids.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const message = `\`${id}\` under \`home.${key}\` names no ${noun}.${didYouMean(id, known)}`;
      const at = place(key === 'lead' ? 'home.lead' : `home.${key}.${index}`);
      return [error(at, code, message, 'Correct the id, or remove it.')];
    });
  const charts = records.charts.map(({ id }) => id);
  const entities = records.entities.map(({ id }) => id);
  return [
    ...unknown(
      'lead',
      home.lead === undefined ? [] : [home.lead],
      articles,
      'unknown-link',
      'article',
    ),
    ...unknown('articles', home.articles ?? [], articles, 'unknown-link', 'article'),
    ...unknown('charts', home.charts ?? [], charts, 'unknown-chart', 'chart'),
    ...unknown('entities', home.entities ?? [], entities, 'unknown-entity', 'entity'),
  ];
}

import type { Site } from '../link/site/site.ts';
import type { Entity } from '../model/records/entity.ts';
import { warning, type Problem } from '../model/problems/problem.ts';

/** Warns about each number and date of an entity without a source, unless the page as a whole has one. */
export function checkFacts({ records }: Site): Problem[] {
  return records.entities.filter((entity) => entity.sources.length === 0).flatMap(unsourcedValues);
}

function unsourcedValues(entity: Entity): Problem[] {
  return Object.entries(entity.fields).flatMap(([id, values]) =>
    values
      .filter(({ type, sources }) => (type === 'number' || type === 'date') && sources.length === 0)
      .map(({ value, at }) => {
        const message = `\`${id}: ${value}\` has no source.`;
        const fix = `Write \`${id}: {value: ${value}, source: key}\`, or give the page \`sources:\`.`;
        return warning({ file: entity.file, ...at }, 'unsourced-value', message, fix);
      }),
  );
}

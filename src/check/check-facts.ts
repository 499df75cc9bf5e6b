import type { Site } from '../link/site/site.ts';
import type { Entity } from '../model/records/entity.ts';
import type { Kind } from '../model/kinds/kind.ts';
import { warning, type Problem } from '../model/problems/problem.ts';

/** Warns of each number and date of an entity that names no source, where the page as a whole names none either. */
export function checkFacts({ records, kinds }: Site): Problem[] {
  return records.entities
    .filter((entity) => entity.sources.length === 0)
    .flatMap((entity) => unsourcedValues(entity, kinds.get(entity.kind)));
}

function unsourcedValues(entity: Entity, kind: Kind | undefined): Problem[] {
  const counted = (kind?.fields ?? []).filter(({ type }) => type === 'number' || type === 'date');
  return counted.flatMap(({ id }) =>
    (entity.fields[id] ?? [])
      .filter(({ sources }) => sources.length === 0)
      .map(({ value, at }) => {
        const message = `\`${id}: ${value}\` has no source.`;
        const fix = `Write \`${id}: {value: ${value}, source: key}\`, or give the page \`sources:\`.`;
        return warning({ file: entity.file, ...at }, 'unsourced-value', message, fix);
      }),
  );
}

import { Tally } from '../plan/tally.ts';
import type { ImportedEntity } from './import-entity.ts';

/** What an import of FollowTheMoney leaves out. */
export interface LeftOut {
  /** Entities by their schema. */
  schemas: Tally;
  /** Entities by the field that they would need. */
  incomplete: Tally;
  /** Relations by their schema. */
  relations: Tally;
  /** Values by schema and property. */
  properties: Tally;
}

/** What an import has made, in words. */
export function made(
  entities: ReadonlyMap<string, ImportedEntity>,
  relations: number,
  sources: number,
): string[] {
  const kinds = new Tally();
  for (const { kind } of entities.values()) kinds.add(kind.id);
  return [
    `${entities.size} ${entities.size === 1 ? 'entity' : 'entities'}: ${kinds}`,
    `${relations} ${relations === 1 ? 'relation' : 'relations'}`,
    ...(sources === 1 ? ['1 source, which has no more than its address yet'] : []),
    ...(sources > 1 ? [`${sources} sources, which have no more than their addresses yet`] : []),
  ];
}

/** What an import leaves out, in words, and how to keep more. */
export function leftOut({ schemas, incomplete, relations, properties }: LeftOut): string[] {
  const lines = [
    ...(schemas.isEmpty ? [] : [`Left out, since no kind has their schema: ${schemas}`]),
    ...(incomplete.isEmpty ? [] : [`Left out, since their kind requires more: ${incomplete}`]),
    ...(relations.isEmpty
      ? []
      : [`Left out, since no field states them or an end is missing: ${relations}`]),
    ...(properties.isEmpty ? [] : [`Left out, since no field has them: ${properties}`]),
  ];
  if (lines.length === 0) return [];
  return [
    ...lines,
    'To keep more, give kinds and fields in kinds.yaml the `followTheMoney` names above, and import again into a folder without these files.',
  ];
}

import { Tally } from '../plan/tally.ts';
import type { ImportedEntity } from './import-entity.ts';
import type { MissingFields } from './missing-fields.ts';

/** The parts that an import of FollowTheMoney leaves out. */
export interface LeftOut {
  /** Entities by their schema. */
  schemas: Tally;
  /** Entities by the field that they would need. */
  incomplete: Tally;
  /** Relations by their schema, of which an end is left out, or both are one. */
  ends: Tally;
  /** Relations by their schema and the kinds of their ends. */
  relations: Tally;
  /** The fields that would state those. */
  fields: MissingFields;
  /** Values by schema and property. */
  properties: Tally;
}

/** The results of an import, in words. */
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

/** The parts that an import leaves out, in words, and how to keep more. */
export function leftOut({
  schemas,
  incomplete,
  ends,
  relations,
  fields,
  properties,
}: LeftOut): string[] {
  const lines = [
    ...(schemas.isEmpty ? [] : [`Left out, since no kind has their schema: ${schemas}`]),
    ...(incomplete.isEmpty ? [] : [`Left out, since their kind requires more: ${incomplete}`]),
    ...(ends.isEmpty ? [] : [`Left out, since an end is left out or both are one: ${ends}`]),
    ...(relations.isEmpty ? [] : [`Left out, since no field states them: ${relations}`]),
    ...fields.lines.map(
      (line) => `A field in kinds.yaml that would state some of them, of ${line}`,
    ),
    ...(properties.isEmpty ? [] : [`Left out, since no field has them: ${properties}`]),
  ];
  if (lines.length === 0) return [];
  return [
    ...lines,
    'To keep more, give kinds and fields in kinds.yaml the `followTheMoney` names above, and import again into a folder without these files.',
  ];
}

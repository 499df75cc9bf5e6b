import { ftmLineage } from '../../model/follow-the-money/entity-schemas.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { FtmThing } from './ftm-thing.ts';

/** Schemas that say nothing about what an entity is. */
const anything: ReadonlySet<string> = new Set(['Thing', 'Interval']);

/**
 * The kind for an entity: the one that it was exported from, else the first kind of its schema, else that of the nearest
 * schema which its own extends or, for a schema such as `LegalEntity`, which extends its own.
 */
export function chooseKind(thing: FtmThing, kinds: readonly Kind[]): Kind | undefined {
  const origin = originOf(thing);
  const exported = kinds.find(
    ({ folder, followTheMoney }) => folder === origin?.folder && followTheMoney === thing.schema,
  );
  if (exported) return exported;
  if (anything.has(thing.schema)) return undefined;
  // The lineage goes from a schema to those it extends.
  for (const schema of ftmLineage(thing.schema)) {
    const kind = anything.has(schema)
      ? undefined
      : kinds.find((each) => each.followTheMoney === schema);
    if (kind) return kind;
  }
  const [nearest] = kinds
    .map((kind) => ({ kind, distance: [...ftmLineage(kind.followTheMoney)].indexOf(thing.schema) }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.kind;
}

/** The id of an entity that a site such as this has exported, which names the address of its page: `/companies/tencent/`. */
export function exportedId(thing: FtmThing): string | undefined {
  return originOf(thing) && thing.id;
}

function originOf({ id, properties }: FtmThing): { folder: string } | undefined {
  const [address = ''] = properties.get('publisherUrl') ?? [];
  const [, folder, last] = /\/([a-z0-9-]+)\/([a-z0-9-]+)\/$/.exec(address) ?? [];
  return folder !== undefined && last === id ? { folder } : undefined;
}

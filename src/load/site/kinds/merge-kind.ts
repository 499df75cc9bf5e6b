import { kindId } from '../../../model/ids/kind-id.ts';
import { kindShapes } from '../../../model/kinds/kind-shapes.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import type { KindEntry } from '../../../model/kinds/kinds-schema.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';
import { slugify } from '../../folder/identifier.ts';
import { report } from '../../yaml/field-reader.ts';
import { checkKindFolder, checkKindId } from './check-kind-names.ts';
import { settleEventDay } from './event-day.ts';
import { placeOfKey, type KindsReading } from './kinds-reading.ts';
import { mergeFields } from './merge-fields.ts';

/** The kinds with one from `kinds.yaml`, new or changed; as they were if its id or address cannot be used. */
export function mergeKind(
  kinds: readonly Kind[],
  id: string,
  entry: KindEntry,
  reading: KindsReading,
): readonly Kind[] {
  const known = kinds.find((each) => each.id === id);
  if (!known && !checkKindId(id, kinds, reading)) return kinds;
  if (!known && !entry.label) reportNoLabel(id, reading);
  const base = known ?? newKind(id, entry, kinds);
  const changed = settleEventDay(changeKind(base, entry, reading), reading);
  const others = kinds.filter((each) => each !== known);
  const folder = checkKindFolder(changed, others, reading);
  if (folder === undefined) return kinds;
  const kind = { ...changed, folder };
  return known ? kinds.map((each) => (each === known ? kind : each)) : [...kinds, kind];
}

function reportNoLabel(id: string, reading: KindsReading): void {
  const fix = `Add \`label: ${labelFromId(id)}\` below it.`;
  const message = `The kind \`${id}\` has no label.`;
  report(reading, placeOfKey(reading, [id]), 'missing-field', message, fix);
}

function newKind(id: string, entry: KindEntry, kinds: readonly Kind[]): Kind {
  const label = entry.label ?? labelFromId(id);
  const used = new Set(kinds.map((each) => each.shape));
  const shape =
    kindShapes.find((each) => !used.has(each)) ??
    kindShapes[kinds.length % kindShapes.length] ??
    'disc';
  const type = entry.event ? 'Event' : 'Thing';
  return {
    id: kindId(id),
    label,
    plural: pluralOf(label),
    folder: '',
    shape,
    event: false,
    schemaOrg: type,
    followTheMoney: type,
    fields: [],
  };
}

/** A label with an `s`; the label itself if its last letter is of another script than that of English. */
function pluralOf(label: string): string {
  return /\p{Script=Latin}\P{L}*$/u.test(label) ? `${label}s` : label;
}

/** The kind with what its entry says. */
function changeKind(kind: Kind, entry: KindEntry, reading: KindsReading): Kind {
  const color = entry.color ?? kind.color;
  return {
    ...kind,
    label: entry.label ?? kind.label,
    plural: entry.plural ?? kind.plural,
    ...(color !== undefined && { color }),
    shape: entry.shape ?? kind.shape,
    schemaOrg: entry.schemaOrg ?? kind.schemaOrg,
    followTheMoney: entry.followTheMoney ?? kind.followTheMoney,
    event: entry.event ?? kind.event,
    folder: folderOf(kind, entry),
    fields: mergeFields(kind.id, kind.fields, entry, reading),
  };
}

/**
 * The folder from the plural. A plural in another script makes no readable address: a built-in kind then keeps its folder, a
 * new one uses its id.
 */
function folderOf(kind: Kind, entry: KindEntry): string {
  if (kind.folder && entry.plural === undefined) return kind.folder;
  const plural = entry.plural ?? kind.plural;
  const isLatin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}\p{S}]+$/u.test(plural);
  return isLatin ? slugify(plural) : kind.folder || kind.id;
}

import { isRefusedByWindows } from '../../../model/addresses/windows-name.ts';
import { kindId } from '../../../model/ids/kind-id.ts';
import { kindShapes } from '../../../model/kinds/kind-shapes.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import type { KindEntry } from '../../../model/kinds/kinds-schema.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';
import { isValidId, maxIdLength, slugify } from '../../folder/identifier.ts';
import { report, shorten } from '../../yaml/field-reader.ts';
import { settleEventDay } from './event-day.ts';
import { placeOfKey, placeOfValue, type KindsReading } from './kinds-reading.ts';
import { mergeFields } from './merge-fields.ts';

/** Adds a kind from `kinds.yaml` to the list, or changes the one with that id. */
export function addKind(kinds: Kind[], id: string, entry: KindEntry, reading: KindsReading): void {
  const index = kinds.findIndex((each) => each.id === id);
  const known = kinds[index];
  const keyAt = placeOfKey(reading, [id]);
  if (!known && !isFreeKindId(id, kinds, reading)) {
    const message = `\`${shorten(id)}\` cannot be the name of a kind: the site uses it, or it has characters other than a-z, 0-9 and \`-\`, or more than ${maxIdLength}.`;
    const fix = 'Choose another name, in the singular, such as `chip`.';
    return report(reading, keyAt, 'invalid-id', message, fix);
  }
  if (!known && !entry.label) {
    const fix = `Add \`label: ${labelFromId(id)}\` below it.`;
    report(reading, keyAt, 'missing-field', `The kind \`${id}\` has no label.`, fix);
  }
  const base = known ?? newKind(id, entry, kinds);
  const folder = folderOf(base, entry);
  const kind = settleEventDay(
    {
      ...base,
      ...(entry.label !== undefined && { label: entry.label }),
      ...(entry.plural !== undefined && { plural: entry.plural }),
      ...(entry.color !== undefined && { color: entry.color }),
      ...(entry.shape !== undefined && { shape: entry.shape }),
      ...(entry.schemaOrg !== undefined && { schemaOrg: entry.schemaOrg }),
      ...(entry.followTheMoney !== undefined && { followTheMoney: entry.followTheMoney }),
      ...(entry.event !== undefined && { event: entry.event }),
      folder: folder.slice(0, maxIdLength),
      fields: mergeFields(id, base.fields, entry, reading),
    },
    reading,
  );
  const at = entry.plural === undefined ? keyAt : placeOfValue(reading, [id, 'plural']);
  if (folder.length > maxIdLength) {
    const message = `The address of the kind \`${shorten(id)}\` would be longer than ${maxIdLength} characters.`;
    report(reading, at, 'invalid-id', message, 'Give it a shorter `plural`.');
  }
  if (isRefusedByWindows(kind.folder)) {
    const message = `The pages of the kind \`${id}\` would be at \`/${kind.folder}/\`, and Windows allows no folder with that name.`;
    return report(reading, at, 'invalid-id', message, 'Give it another `plural`.');
  }
  const others = kinds.filter((each) => each !== known);
  if (isTaken(kind.folder, others, reading)) {
    const message = `The pages of the kind \`${id}\` would be at \`/${kind.folder}/\`, which is in use.`;
    return report(reading, at, 'invalid-id', message, 'Give it another `plural`.');
  }
  if (known) kinds[index] = kind;
  else kinds.push(kind);
}

function isFreeKindId(id: string, kinds: readonly Kind[], reading: KindsReading): boolean {
  return /^[a-z]/.test(id) && isValidId(id) && !isTaken(id, kinds, reading);
}

/** Whether a page, a file or the folder of a kind already has this name at the top of the site. */
function isTaken(name: string, kinds: readonly Kind[], { reservedNames }: KindsReading): boolean {
  return reservedNames.has(name) || kinds.some((each) => each.folder === name);
}

function newKind(id: string, entry: KindEntry, kinds: readonly Kind[]): Kind {
  const label = entry.label ?? labelFromId(id);
  const used = new Set(kinds.map((each) => each.shape));
  const shape =
    kindShapes.find((each) => !used.has(each)) ??
    kindShapes[kinds.length % kindShapes.length] ??
    'disc';
  const plural = entry.plural ?? `${label}s`;
  const event = entry.event ?? false;
  const type = event ? 'Event' : 'Thing';
  const meaning = { event, schemaOrg: type, followTheMoney: type };
  return { id: kindId(id), label, plural, folder: '', shape, ...meaning, fields: [] };
}

/** The folder from the plural. A plural in another script makes no readable address: a built-in kind then keeps its folder, a new one uses its id. */
function folderOf(base: Kind, entry: KindEntry): string {
  if (base.folder && entry.plural === undefined) return base.folder;
  const plural = entry.plural ?? base.plural;
  const isLatin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}\p{S}]+$/u.test(plural);
  return isLatin ? slugify(plural) : base.folder || base.id;
}

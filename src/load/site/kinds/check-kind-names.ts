import { isRefusedByWindows } from '../../../model/addresses/windows-name.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { isValidId, maxIdLength } from '../../folder/identifier.ts';
import { report, shorten } from '../../yaml/field-reader.ts';
import { isWritten, placeOfKey, placeOfValue, type KindsReading } from './kinds-reading.ts';

/** Whether a new kind may have this id; reports one that it may not have. */
export function checkKindId(id: string, kinds: readonly Kind[], reading: KindsReading): boolean {
  if (/^[a-z]/.test(id) && isValidId(id) && !isTaken(id, kinds, reading)) return true;
  const message = `\`${shorten(id)}\` cannot be the name of a kind: the site uses it, or it has characters other than a-z, 0-9 and \`-\`, or more than ${maxIdLength}.`;
  const fix = 'Choose another name, in the singular, such as `chip`.';
  report(reading, placeOfKey(reading, [id]), 'invalid-id', message, fix);
  return false;
}

/** The folder of a kind, cut if it is too long; `undefined` if its pages may not be there. Reports both. */
export function checkKindFolder(
  { id, folder: whole }: Kind,
  others: readonly Kind[],
  reading: KindsReading,
): string | undefined {
  const folder = whole.slice(0, maxIdLength);
  if (folder !== whole) {
    const message = `The address of the kind \`${shorten(id)}\` would be longer than ${maxIdLength} characters.`;
    reportPlural(id, message, 'Give it a shorter `plural`.', reading);
  }
  const why = whyUnusable(folder, others, reading);
  if (why === undefined) return folder;
  const message = `The pages of the kind \`${id}\` would be at \`/${folder}/\`, ${why}.`;
  reportPlural(id, message, 'Give it another `plural`.', reading);
  return undefined;
}

function whyUnusable(
  folder: string,
  others: readonly Kind[],
  reading: KindsReading,
): string | undefined {
  if (isRefusedByWindows(folder)) return 'and Windows allows no folder with that name';
  return isTaken(folder, others, reading) ? 'which is in use' : undefined;
}

/** At the plural, from which the address is made; at the kind if it has none. */
function reportPlural(id: string, message: string, fix: string, reading: KindsReading): void {
  const path = [id, 'plural'];
  const at = isWritten(reading, path) ? placeOfValue(reading, path) : placeOfKey(reading, [id]);
  report(reading, at, 'invalid-id', message, fix);
}

/** Whether a page, a file or the folder of a kind already has this name at the top of the site. */
function isTaken(name: string, kinds: readonly Kind[], { reservedNames }: KindsReading): boolean {
  return reservedNames.has(name) || kinds.some((each) => each.folder === name);
}

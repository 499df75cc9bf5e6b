import type { FieldDefinition } from '../../../model/kinds/field.ts';
import type { KindEntry } from '../../../model/kinds/kinds-schema.ts';
import { commonEntityKeys } from '../../prose/front-matter-keys.ts';
import { report } from '../../yaml/field-reader.ts';
import { checkFieldMeaning } from './check-field-meaning.ts';
import { isWritten, placeOfKey, type KindsReading } from './kinds-reading.ts';
import { readFieldDefinition } from './read-field-definition.ts';

/** The fields of a kind, including those that the file adds or redefines. */
export function mergeFields(
  kindId: string,
  fields: readonly FieldDefinition[],
  entry: KindEntry,
  reading: KindsReading,
): FieldDefinition[] {
  const merged = new Map(fields.map((each) => [each.id, each]));
  for (const [id, written] of Object.entries(entry.fields)) {
    if (!isFreeFieldId(id)) {
      const message = `\`${id}\` cannot be the name of a field: every entity has such a key, or it has characters other than a-z, A-Z, digits, \`-\` and \`_\`.`;
      const at = placeOfKey(reading, [kindId, 'fields', id]);
      report(reading, at, 'invalid-id', message, 'Choose another name.');
      continue;
    }
    const known = merged.get(id);
    const path = [kindId, 'fields', id];
    if (written.type === undefined && isWritten(reading, [...path, 'type'])) {
      // It cannot be read, which is reported already. Values of the type that the field had may be wrong for the new one.
      merged.delete(id);
      continue;
    }
    const type = written.type ?? known?.type;
    if (type === undefined) {
      reportNoType(path, reading);
      continue;
    }
    const field = { ...written, type };
    checkFieldMeaning(path, field, reading);
    merged.set(id, readFieldDefinition(id, field, known));
  }
  return [...merged.values()];
}

function reportNoType(path: readonly string[], reading: KindsReading): void {
  const message = `\`${path.join('.')}.type\` is missing.`;
  report(reading, placeOfKey(reading, path), 'missing-field', message, 'Add a line `type: ...`.');
}

function isFreeFieldId(id: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) && !commonEntityKeys.has(id) && !(id in Object.prototype)
  );
}

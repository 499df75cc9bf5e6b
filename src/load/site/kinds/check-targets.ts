import type { Kind } from '../../../model/kinds/kind.ts';
import type { KindsFile } from '../../../model/kinds/kinds-schema.ts';
import { slugify } from '../../folder/identifier.ts';
import { didYouMean } from '../../../model/problems/nearest.ts';
import { report } from '../../yaml/field-reader.ts';
import { placeOfValue, type KindsReading } from './kinds-reading.ts';

/** Reports unknown kinds in `to`. A kind may refer to one further down, so this runs once all are known. */
export function checkTargets(kinds: readonly Kind[], file: KindsFile, reading: KindsReading): void {
  const ids: string[] = kinds.map((each) => each.id);
  // A kind that is not read because of an error is reported for that alone.
  const written = reading.root.type === 'map' ? [...reading.root.entries.keys()] : [];
  const known = new Set([...ids, ...written, ...written.map(slugify)]);
  for (const [kindId, entry] of Object.entries(file)) {
    for (const [fieldId, field] of Object.entries(entry.fields)) {
      const targets = typeof field.to === 'string' ? [field.to] : (field.to ?? []);
      for (const [index, target] of targets.entries()) {
        if (known.has(target)) continue;
        const path = [kindId, 'fields', fieldId, 'to'];
        report(
          reading,
          placeOfValue(reading, typeof field.to === 'string' ? path : [...path, index]),
          'unknown-kind',
          `\`to: ${target}\` names no kind.${didYouMean(target, ids)}`,
          `Write one of ${ids.join(', ')}, or add the kind.`,
        );
      }
    }
  }
}

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
  for (const { target, path } of writtenTargets(file)) {
    if (known.has(target)) continue;
    report(
      reading,
      placeOfValue(reading, path),
      'unknown-kind',
      `\`to: ${target}\` names no kind.${didYouMean(target, ids)}`,
      `Write one of ${ids.join(', ')}, or add the kind.`,
    );
  }
}

/** The kinds that fields name in `to`, one or several, with their paths in the file. */
function* writtenTargets(file: KindsFile): Iterable<{ target: string; path: PropertyKey[] }> {
  for (const [kindId, { fields }] of Object.entries(file)) {
    for (const [fieldId, { to = [] }] of Object.entries(fields)) {
      const path = [kindId, 'fields', fieldId, 'to'];
      if (typeof to === 'string') yield { target: to, path };
      else yield* to.map((target, index) => ({ target, path: [...path, index] }));
    }
  }
}

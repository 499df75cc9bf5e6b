import type { Location } from '../../model/problems/problem.ts';
import type { Records } from '../../model/records/records.ts';

/** Location of a setting in site.yaml by its path: `language`, `navigation.0.link`. */
export function placeInSettings(
  { settingsFile, settingsPositions }: Records,
  path: string,
): Location {
  const file = settingsFile ?? 'site.yaml';
  return { file, ...(settingsPositions?.[path] ?? { line: 1, column: 1 }) };
}

import type { Location } from '../../model/problems/problem.ts';
import type { Records } from '../../model/records/records.ts';

/** Location of a setting in site.yaml by its path: `language`, `navigation.0.link`. */
export function placeInSettings({ settingsPositions }: Records, path: string): Location {
  return { file: 'site.yaml', ...(settingsPositions?.[path] ?? { line: 1, column: 1 }) };
}

import type { Location } from '../problems/problem.ts';
import type { Records } from './records.ts';

/** Location of a setting in site.yaml by its path: `language`, `navigation.0.link`. */
export function placeInSettings(
  { settingsFile = 'site.yaml', settingsPositions }: SettingsPlaces,
  path: string,
): Location {
  return { file: settingsFile, ...(settingsPositions?.[path] ?? { line: 1, column: 1 }) };
}

/** Where the settings stand. */
export type SettingsPlaces = Pick<Records, 'settingsFile' | 'settingsPositions'>;

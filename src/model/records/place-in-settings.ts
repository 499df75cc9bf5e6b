import type { Location } from '../problems/problem.ts';
import { startOfText } from '../problems/start-of-file.ts';
import type { Records } from './records.ts';

/** Location of a setting in site.yaml by its path: `language`, `navigation.0.link`. */
export function placeInSettings(
  { settingsFile = 'site.yaml', settingsPositions }: SettingsPlaces,
  path: string,
): Location {
  return { file: settingsFile, ...(settingsPositions?.[path] ?? startOfText) };
}

/** Where the settings stand. */
export type SettingsPlaces = Pick<Records, 'settingsFile' | 'settingsPositions'>;

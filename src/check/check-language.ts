import type { Site } from '../link/site/site.ts';
import { hasLabels, interfaceLanguages } from '../model/labels/labels.ts';
import { warning, type Problem } from '../model/problems/problem.ts';
import { asTyped } from '../model/run/program.ts';
import { placeInSettings } from '../model/records/place-in-settings.ts';

/** Warns if the interface has no words in the language of the site, and is therefore English. */
export function checkLanguage({ records }: Site): Problem[] {
  const { language, labels } = records.settings;
  // A site may bring its own words.
  if (hasLabels(language) || Object.keys(labels).length > 0) return [];
  const at = placeInSettings(records, 'language');
  const message = `The interface has no words in \`${language}\`, so it is in English; dates and numbers follow the language.`;
  const fix = asTyped(
    `\`npm run new -- labels\` adds the words to \`site.yaml\`, for you to translate. Languages with words: ${interfaceLanguages.join(', ')}.`,
  );
  return [warning(at, 'invalid-value', message, fix)];
}

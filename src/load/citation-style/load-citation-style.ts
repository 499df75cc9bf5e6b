import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { error, type Problem } from '../../model/problems/problem.ts';
import { placeInSettings, type SettingsPlaces } from '../../model/records/place-in-settings.ts';
import { bundledStyles, ownStyle, type CitationStyle } from '../../model/sources/citation-style.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { readContentText } from '../folder/content-text.ts';
import { readBundled } from './bundled-file.ts';
import { readCitationStyle } from './read-citation-style.ts';

/** What `site.yaml` says about references. */
export interface StyleChoice {
  settings: { citationStyle: string; language: string };
  places: SettingsPlaces;
}

/** The style that `site.yaml` names: a bundled one or a file of the folder; none for the product's own style. */
export function loadCitationStyle(
  { settings: { citationStyle: name, language }, places }: StyleChoice,
  files: readonly ContentFile[],
): { style?: CitationStyle; problems: Problem[] } {
  if (name === ownStyle) return { problems: [] };
  const bundled = bundledStyles.get(name);
  if (bundled) return readCitationStyle(readBundled(bundled), language);
  const styles = files.filter(({ role }) => role === 'citation-style');
  const content = styles.find(({ file }) => file === name.replace(/^\.\//, ''));
  if (!content) {
    const names = styles.map(({ file }) => file);
    const at = placeInSettings(places, 'citationStyle');
    const otherwise = `Put the file beside \`${at.file}\`, or into \`styles/\`.`;
    const below = names.find((file) => file.endsWith(`/${name}`));
    const fix = below ? `Write \`${below}\`.` : didYouMeanOr(name, names, otherwise);
    return { problems: [error(at, 'missing-file', `There is no file \`${name}\`.`, fix)] };
  }
  const { text, problems } = readContentText(content);
  return text === undefined ? { problems } : readCitationStyle(text, language, content.file);
}

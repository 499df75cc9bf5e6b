import type { Site } from '../link/site/site.ts';
import { warning, type Problem } from '../model/problems/problem.ts';
import { exampleArticle, exampleDescription, examplePage } from '../model/records/example-site.ts';
import { placeInSettings } from '../model/records/place-in-settings.ts';

/** Warns if the description is still that of a new site while it has articles or pages of its own: every page shows it. */
export function checkDescription({ records, articles, pages }: Site): Problem[] {
  const { settings } = records;
  const isExample =
    [...articles.keys()].every((id) => id === exampleArticle) &&
    [...pages.keys()].every((id) => id === examplePage);
  if (settings.description !== exampleDescription || isExample) return [];
  const at = placeInSettings(records, 'description');
  const message = 'The description of the site is still that of the example.';
  const fix = 'Say in one sentence what your site is about: every page and search engines show it.';
  return [warning(at, 'missing-field', message, fix)];
}

import { isLabelKey } from '../../model/labels/labels.ts';
import { placesFor } from '../../model/labels/label-places.ts';
import { placesOf } from '../../model/labels/plural-form.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { warning, type Position, type Problem } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';

/** Warns of words in braces that no value takes the place of, so that readers would see them. */
export function unfilledLabels(
  { labels }: SiteSettings,
  file: string,
  positions: Readonly<Record<string, Position>>,
): Problem[] {
  return Object.entries(labels).flatMap(([key, text]) => {
    if (!isLabelKey(key)) return [];
    const known = placesFor(key);
    const unknown = [...new Set(placesOf(text))].filter((place) => !known.includes(place));
    const at = { file, ...(positions[`labels.${key}`] ?? startOfText) };
    const names = known.map((place) => `\`{${place}}\``).join(', ');
    return unknown.map((place) => {
      const message = `Nothing takes the place of \`{${place}}\` in \`labels.${key}\`, so readers would see it.${didYouMean(place, known)}`;
      const fix = names ? `Correct its spelling, or remove it. Possible: ${names}.` : 'Remove it.';
      return warning(at, 'invalid-value', message, fix);
    });
  });
}

import { isNavigationLink } from '../../model/addresses/navigation-target.ts';
import { isLabelKey, labelsFor } from '../../model/labels/labels.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { error, warning, type Position, type Problem } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { siteSettingsSchema, type SiteSettings } from '../../model/records/site-settings.ts';
import { validate } from '../yaml/schema-problems.ts';
import { unfilledLabels } from './unfilled-labels.ts';
import { wrongOrcids } from './wrong-orcids.ts';
import { parseFilledYaml } from '../yaml/parse-filled-yaml.ts';
import { findNode, positionsOf, type YamlNode } from '../yaml/yaml-node.ts';

/** The settings of `site.yaml`, and its problems. */
export interface SiteFile {
  /** What can be read, with the defaults for the rest. */
  settings: SiteSettings;
  /** Whether a site can be made with these settings. */
  isUsable: boolean;
  /** Its name, and the positions of its values by path: `home.articles.2`. */
  places: { settingsFile?: string; settingsPositions: Record<string, Position> };
  problems: Problem[];
}

/** With these, the rest of the folder can be checked while the title is missing. */
const placeholders = { title: 'Untitled', description: 'Untitled' };

/** Reads `site.yaml`. */
export function readSite(text: string, file: string): SiteFile {
  const fix = 'Write `title:` and `description:`.';
  const { node, partial, problems } = parseFilledYaml(text, file, fix);
  if (!node) return unusableSite(problems, partial);
  const validated = validate(node, siteSettingsSchema, file, placeholders);
  const positions = positionsOf(validated.kept);
  const settings = validated.value;
  if (!settings) return unusableSite([...problems, ...validated.problems]);
  return {
    settings,
    isUsable: true,
    places: { settingsFile: file, settingsPositions: positions },
    problems: [
      ...problems,
      ...validated.problems,
      ...unknownLabels(settings, file, validated.kept),
      ...unfilledLabels(settings, file, positions),
      ...unsafeLinks(settings, file, positions),
      ...wrongOrcids(settings, file, positions),
    ],
  };
}

/**
 * Settings with which the rest of the folder can be checked.
 * @param partial What could be read of the file.
 */
export function unusableSite(problems: Problem[], partial?: YamlNode): SiteFile {
  const read = partial && validate(partial, siteSettingsSchema, '', placeholders).value;
  const standIn = siteSettingsSchema.parse(placeholders);
  // Ids in half a file may be half an id.
  const settings = { ...standIn, ...read, home: standIn.home };
  return { settings, isUsable: false, places: { settingsPositions: {} }, problems };
}

function unknownLabels({ labels }: SiteSettings, file: string, root: YamlNode): Problem[] {
  const { node } = findNode(root, ['labels']);
  return Object.keys(labels)
    .filter((key) => !isLabelKey(key))
    .map((key) => {
      const entry = node.type === 'map' ? node.entries.get(key) : undefined;
      const at = { file, ...(entry?.keyAt ?? node.at) };
      const message = `The interface has no label \`${key}\`.${didYouMean(key, Object.keys(labelsFor('en')))}`;
      return warning(at, 'unknown-field', message, 'Correct its spelling, or remove it.');
    });
}

function unsafeLinks(
  settings: SiteSettings,
  file: string,
  positions: Record<string, Position>,
): Problem[] {
  return (settings.navigation ?? []).flatMap(({ link }, index) => {
    if (isNavigationLink(link)) return [];
    const at = { file, ...(positions[`navigation.${index}.link`] ?? startOfText) };
    const message = `\`link: ${link}\` is not an address within the site or on the web.`;
    return [
      error(at, 'unsafe-url', message, 'Write `/path/`, or a full address: https://example.org/.'),
    ];
  });
}

import { findPicture, type FoundPicture } from '../link/pictures/find-picture.ts';
import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, warning, type Location, type Problem } from '../model/problems/problem.ts';
import { slashFix } from '../model/problems/slash-fix.ts';
import { isPicture } from '../model/records/asset.ts';
import type { Picture } from '../model/records/picture.ts';
import { quotedList } from '../model/text/listed.ts';

/** Checks that every `image` is a picture in the folder, or a remote one if the site allows those, and says whose it is. */
export function checkImages(site: Site): Problem[] {
  const { articles, pages, entities, unplaced = [] } = site.records;
  return [...articles, ...pages, ...entities, ...unplaced].flatMap(({ image, file }) => {
    if (!image) return [];
    const at = { file, line: image.at.line, column: image.at.column };
    const found = findPicture(image.src, file, site);
    const unusable = checkPlace(image, found, at, site);
    if (unusable.length > 0) return unusable;
    return [...checkName(image, found, at), ...checkRights(image, at)];
  });
}

function checkPlace(
  { src }: Picture,
  { status }: FoundPicture,
  at: Location,
  { records }: Site,
): Problem[] {
  if (/^(https?:)?\/\//i.test(src)) {
    if (records.unread?.has('setting', 'remoteImages')) return [];
    if (records.settings.remoteImages === 'allow' && /^https?:/i.test(src)) return [];
    const message = `\`image: ${src}\` would be loaded from another site, which could track every reader.`;
    return [
      error(at, 'remote-image', message, 'Save the picture to `assets/` and write its name here.'),
    ];
  }
  if (status === 'outside') {
    const message = `\`image: ${src}\` is outside the content folder.`;
    const fix = slashFix(src) ?? 'Save the picture to `assets/` and write its name here.';
    return [error(at, 'unsafe-asset', message, fix)];
  }
  if (status === 'found' || records.unread?.has('asset', src)) return [];
  const names = records.assets.filter(isPicture).map(({ file }) => file.replace(/^assets\//, ''));
  const message = `\`image: ${src}\` names no picture in the content folder.${didYouMean(src, names)}`;
  return [
    error(at, 'unknown-asset', message, 'Correct the name, or save the picture to `assets/`.'),
  ];
}

/** Warns of a name that could also mean another picture. */
function checkName({ src }: Picture, found: FoundPicture, at: Location): Problem[] {
  if (found.status !== 'found' || !found.other) return [];
  const message = `\`image: ${src}\` is \`${found.asset.file}\`, but could also mean \`${found.other.file}\`.`;
  return [warning(at, 'ambiguous-link', message, 'Write the path of the file.')];
}

const needed = ['alt', 'credit', 'license'] as const;

/** Warns of a picture that does not say what it shows, who made it or how it may be used. */
function checkRights(picture: Picture, at: Location): Problem[] {
  const missing = needed.filter((key) => !picture[key]);
  if (missing.length === 0) return [];
  const message = `The picture \`${picture.src}\` has no ${quotedList(missing, 'or')}.`;
  const fix = `Write \`image: {src: ${picture.src}, alt: what it shows, credit: who made it, license: CC-BY-4.0}\`.`;
  return [warning(at, 'missing-field', message, fix)];
}

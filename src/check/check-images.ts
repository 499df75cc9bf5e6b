import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { Prose } from '../model/records/prose.ts';

/** Checks that every `image:` is a picture in the folder, or a remote one if the site allows those. */
export function checkImages(site: Site): Problem[] {
  const { articles, pages, entities } = site.records;
  return [...articles, ...pages, ...entities].flatMap((each) =>
    each.image === undefined ? [] : checkImage(each, each.image, site),
  );
}

function checkImage(prose: Prose, image: string, { records, assets }: Site): Problem[] {
  const at = { file: prose.file, ...(prose.keyPositions['image'] ?? { line: 1, column: 1 }) };
  if (/^(https?:)?\/\//i.test(image)) {
    if (records.unread?.has('setting', 'remoteImages')) return [];
    if (records.settings.remoteImages === 'allow' && /^https?:/i.test(image)) return [];
    const message = `\`image: ${image}\` would be loaded from another site, which could track every reader.`;
    return [
      error(at, 'remote-image', message, 'Save the picture to `assets/` and write its name here.'),
    ];
  }
  const paths = candidatePaths(image, prose.file);
  if (!paths) {
    const message = `\`image: ${image}\` is outside the content folder.`;
    return [
      error(at, 'unsafe-asset', message, 'Save the picture to `assets/` and write its name here.'),
    ];
  }
  if (paths.some((path) => assets.has(path.normalize('NFC')))) return [];
  if (records.unread?.has('asset', image)) return [];
  const names = [...assets.keys()].map((file) => file.replace(/^assets\//, ''));
  const message = `\`image: ${image}\` names no picture in the content folder.${didYouMean(image, names)}`;
  return [
    error(at, 'unknown-asset', message, 'Correct the name, or save the picture to `assets/`.'),
  ];
}

/** Paths where the picture may be: relative to the file, in `assets/` or from the root of the folder. `undefined` if one is outside the folder. */
function candidatePaths(image: string, file: string): string[] | undefined {
  const decoded = decode(image);
  if (decoded === undefined || /^[/\\]|^[a-z][a-z0-9+.-]*:|[\\\p{Cc}]/iu.test(decoded))
    return undefined;
  const folder = file.split('/').slice(0, -1);
  const relative = resolveParts([...folder, ...decoded.split('/')]);
  if (relative === undefined) return undefined;
  const inAssets = resolveParts(['assets', ...decoded.split('/')]);
  return [relative, image, ...(inAssets ? [inAssets] : [])];
}

function resolveParts(parts: readonly string[]): string | undefined {
  const resolved: string[] = [];
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') resolved.push(part);
    else if (resolved.pop() === undefined) return undefined;
  }
  return resolved.join('/');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A file name may contain a plain `%`.
    return text;
  }
}

import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { Prose } from '../model/records/prose.ts';

/** Every `image:` is a picture of the folder; one from elsewhere only where the site allows it. */
export function checkImages(site: Site): Problem[] {
  const { articles, pages, entities } = site.records;
  return [...articles, ...pages, ...entities].flatMap((each) =>
    each.image === undefined ? [] : checkImage(each, each.image, site),
  );
}

function checkImage(prose: Prose, image: string, { records, assets }: Site): Problem[] {
  const at = { file: prose.file, ...(prose.keyPositions['image'] ?? { line: 1, column: 1 }) };
  if (/^(https?:)?\/\//i.test(image)) {
    if (records.settings.remoteImages === 'allow' && /^https?:/i.test(image)) return [];
    const message = `\`image: ${image}\` is fetched from another site, which sees every reader.`;
    return [error(at, 'remote-image', message, 'Save the picture to `assets/` and name it here.')];
  }
  const paths = candidatePaths(image, prose.file);
  if (!paths) {
    const message = `\`image: ${image}\` leads out of the content folder.`;
    return [
      error(at, 'unsafe-asset', message, 'Save the picture to `assets/` and write its name.'),
    ];
  }
  if (paths.some((path) => assets.has(path.normalize('NFC')))) return [];
  const names = [...assets.keys()].map((file) => file.replace(/^assets\//, ''));
  const message = `\`image: ${image}\` names no picture of the folder.${didYouMean(image, names)}`;
  return [
    error(at, 'unknown-asset', message, 'Correct the name, or save the picture to `assets/`.'),
  ];
}

/** Where the picture may be: relative to the file, in `assets/`, or from the folder's root. Nothing when it leads outside. */
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
    // A name may hold a plain `%`.
    return text;
  }
}

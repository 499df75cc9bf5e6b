import { onceEach } from '../../model/once-each.ts';
import type { Asset } from '../../model/records/asset.ts';
import { nearestFile } from '../names/nearest-file.ts';

/** Where the name of a picture leads. */
export type FoundPicture =
  | { status: 'found'; asset: Asset }
  | { status: 'missing' }
  /** The path leaves the content folder, or is none. */
  | { status: 'outside' };

/**
 * Finds the picture that the front matter of a file names: relative to the file, from the root of the folder, in `assets/`,
 * or as texts find it, by its name or the end of its path in any folder.
 * @param assets By file in NFC.
 */
export function findPicture(
  src: string,
  file: string,
  assets: ReadonlyMap<string, Asset>,
): FoundPicture {
  const paths = candidatePaths(src, file);
  if (!paths) return { status: 'outside' };
  for (const path of paths) {
    const asset = assets.get(path.normalize('NFC'));
    if (asset?.mediaType.startsWith('image/')) return { status: 'found', asset };
  }
  const named = byEnd(src, file, assets);
  return named ? { status: 'found', asset: named } : { status: 'missing' };
}

/** Ignores case, as Obsidian does. */
function byEnd(src: string, file: string, assets: ReadonlyMap<string, Asset>): Asset | undefined {
  const wanted = `/${lowered(decode(src)).replace(/^(?:\.?\/)+/, '')}`;
  const named = picturesByName(assets).get(baseOf(wanted)) ?? [];
  return nearestFile(
    named.filter((each) => `/${lowered(each.file)}`.endsWith(wanted)),
    file,
  );
}

const picturesByName = onceEach((assets: ReadonlyMap<string, Asset>) =>
  Map.groupBy(
    [...assets.values()].filter(({ mediaType }) => mediaType.startsWith('image/')),
    ({ file }) => baseOf(lowered(file)),
  ),
);

function lowered(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Paths where the picture may be; `undefined` if one is outside the folder. */
function candidatePaths(src: string, file: string): string[] | undefined {
  const decoded = decode(src);
  if (/^[/\\]|^[a-z][a-z0-9+.-]*:|[\\\p{Cc}]/iu.test(decoded)) return undefined;
  const folder = file.split('/').slice(0, -1);
  const relative = resolveParts([...folder, ...decoded.split('/')]);
  if (relative === undefined) return undefined;
  const inAssets = resolveParts(['assets', ...decoded.split('/')]);
  return [relative, src, ...(inAssets ? [inAssets] : [])];
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A file name may contain a plain `%`.
    return text;
  }
}

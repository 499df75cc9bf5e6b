import { decodeUri } from '../../model/addresses/decode-uri.ts';
import { isPicture, type Asset } from '../../model/records/asset.ts';
import { assetInAnyCase, assetsNamed } from '../names/assets-named.ts';
import { nearestFile } from '../names/nearest-file.ts';
import type { RecordsById } from '../site/records-by-id.ts';

/** Where the name of a picture leads. */
export type FoundPicture =
  /** `other` is a picture that the name could equally mean. */
  | { status: 'found'; asset: Asset; other?: Asset }
  | { status: 'missing' }
  /** The path leaves the content folder, or is none. */
  | { status: 'outside' };

/**
 * Finds the picture that the front matter of a file names: relative to the file, from the root of the folder, in `assets/`,
 * or as texts find it, by its name or the end of its path in any folder.
 */
export function findPicture(
  src: string,
  file: string,
  { assets, assetsByName }: Pick<RecordsById, 'assets' | 'assetsByName'>,
): FoundPicture {
  const decoded = decodeUri(src);
  const paths = candidatePaths(src, decoded, file);
  if (!paths) return { status: 'outside' };
  for (const find of [
    (path: string) => assets.get(path.normalize('NFC')),
    // Only then: a thousand folders may each have a `cover.jpg`.
    (path: string) => assetInAnyCase(path, assetsByName),
  ]) {
    for (const path of paths) {
      const asset = find(path);
      if (asset && isPicture(asset)) return { status: 'found', asset };
    }
  }
  const end = decoded.replace(/^(?:\.?\/)+/, '');
  const near = nearestFile(assetsNamed(end, assetsByName).filter(isPicture), file);
  if (!near) return { status: 'missing' };
  const [other] = near.asNear;
  return { status: 'found', asset: near.nearest, ...(other && { other }) };
}

/** Paths where the picture may be; `undefined` if one is outside the folder. */
function candidatePaths(src: string, decoded: string, file: string): string[] | undefined {
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

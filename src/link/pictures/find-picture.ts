import type { Asset } from '../../model/records/asset.ts';

/** Where the name of a picture leads. */
export type FoundPicture =
  | { status: 'found'; asset: Asset }
  | { status: 'missing' }
  /** The path leaves the content folder, or is none. */
  | { status: 'outside' };

/**
 * Finds the picture that the front matter of a file names: relative to the file, from the root of the folder or in
 * `assets/`.
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
  return { status: 'missing' };
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

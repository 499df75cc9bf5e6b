import { posix } from 'node:path';
import { sameFileKey } from '../../model/same-file-key.ts';
import type { Asset } from '../../model/records/asset.ts';

/** Assets by their names without folders, in lower case: `photo.png`. */
export type AssetsByName = ReadonlyMap<string, readonly Asset[]>;

/** Groups assets for `assetsNamed`. */
export function groupByName(assets: Iterable<Asset>): AssetsByName {
  return Map.groupBy(assets, ({ file }) => posix.basename(sameFileKey(file)));
}

/** The assets that a name or the end of a path may mean: in any folder and ignoring case, as in Obsidian. */
export function assetsNamed(path: string, byName: AssetsByName): Asset[] {
  const end = `/${sameFileKey(path)}`;
  const named = byName.get(posix.basename(end)) ?? [];
  return named.filter(({ file }) => `/${sameFileKey(file)}`.endsWith(end));
}

/** The asset at a path of the content folder, whose case may differ. No two have paths that differ only so. */
export function assetInAnyCase(path: string, byName: AssetsByName): Asset | undefined {
  const wanted = sameFileKey(path);
  return byName.get(posix.basename(wanted))?.find(({ file }) => sameFileKey(file) === wanted);
}

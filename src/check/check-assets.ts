import type { Site } from '../link/site/site.ts';
import { assetPath } from '../model/addresses/asset-path.ts';
import { fileOf } from '../model/addresses/page-files.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import { startOfFile } from '../model/problems/start-of-file.ts';
import { nameOthers } from '../model/problems/name-others.ts';
import { sameFileKey } from '../model/same-file-key.ts';
import type { Asset } from '../model/records/asset.ts';

/** Checks that no two assets have one address, on machines for which case makes no difference, either. */
export function checkAssets({ records }: Site): Problem[] {
  const byAddress = Map.groupBy(records.assets, ({ file }) => sameFileKey(fileOf(assetPath(file))));
  return [...byAddress.values()].flatMap((same) =>
    same.length < 2 ? [] : same.map((asset) => duplicate(asset, same)),
  );
}

function duplicate(asset: Asset, same: readonly Asset[]): Problem {
  const address = assetPath(asset.file);
  const names = nameOthers(same, asset, ({ file }) => `\`${file}\``);
  const message = same.some((each) => each !== asset && assetPath(each.file) === address)
    ? `The address \`${address}\` is also that of ${names}.`
    : `The address \`${address}\` differs from that of ${names} only in case or Unicode form, which many machines ignore.`;
  const at = startOfFile(asset.file);
  return error(
    at,
    'duplicate-id',
    message,
    'Rename one of the files, and correct the links to it.',
  );
}

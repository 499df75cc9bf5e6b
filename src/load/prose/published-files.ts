import { posix } from 'node:path';
import { decodeUri } from '../../model/addresses/decode-uri.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { Records } from '../../model/records/records.ts';
import type { ContentFile } from '../folder/content-files.ts';
import type { ContentRole } from '../folder/content-role.ts';
import { readContentText } from '../folder/content-text.ts';
import { draftFiles } from './find-drafts.ts';

/** Files in which an asset may be named. */
const naming: ReadonlySet<ContentRole> = new Set<ContentRole>([
  ...(['article', 'entity', 'page', 'site', 'kinds', 'dataset', 'chart'] as const),
]);

/** The assets that are published, and the versions of all files that are published as they are. */
export function publishedFiles(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  records: Pick<Records, 'articles' | 'entities' | 'pages' | 'datasets' | 'assets'>,
): Pick<Records, 'assets' | 'versions'> {
  const assets = publishedAssets(files, problems, records);
  const names = new Set([...records.datasets, ...assets].map(({ file }) => file));
  const versions = new Map(
    files.flatMap(({ file, version }) => (names.has(file) && version ? [[file, version]] : [])),
  );
  return { assets, versions };
}

/**
 * The assets without those that drafts alone name: the picture of an article that is kept back is kept back as well. One
 * that no file names stays, since its address may be known.
 */
function publishedAssets(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  records: Pick<Records, 'articles' | 'entities' | 'pages' | 'assets'>,
): Records['assets'] {
  const { assets } = records;
  const drafts = assets.length > 0 ? draftFiles(files, problems, records) : [];
  const inDrafts = namedIn(drafts, assets);
  if (inDrafts.size === 0) return assets;
  const kept = new Set(drafts);
  const others = files.filter((file) => naming.has(file.role) && !kept.has(file));
  const elsewhere = namedIn(
    others,
    assets.filter((asset) => inDrafts.has(asset)),
  );
  return assets.filter((asset) => !inDrafts.has(asset) || elsewhere.has(asset));
}

type Asset = Records['assets'][number];

/** The assets whose file names are in the texts of files. */
function namedIn(files: readonly ContentFile[], assets: readonly Asset[]): Set<Asset> {
  const found = new Set<Asset>();
  const names = assets.map((asset) => ({ asset, name: plainText(posix.basename(asset.file)) }));
  for (const file of files) {
    const { text } = readContentText(file);
    const plain = text === undefined ? '' : plainText(text);
    for (const { asset, name } of names) {
      if (!found.has(asset) && hasName(plain, name)) found.add(asset);
    }
  }
  return found;
}

/** Whether a text has a name that is not the end of a longer one. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}_-]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** A text in which a name is found however it is written: `My%20photo.jpg`, `my\_photo.jpg`. */
function plainText(text: string): string {
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, decodeUri)
    .replaceAll('\\', '')
    .normalize('NFC')
    .toLowerCase();
}

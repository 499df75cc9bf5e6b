import assert from 'node:assert/strict';
import test from 'node:test';
import { groupByName } from '../../../src/link/names/assets-named.ts';
import { findPicture, type FoundPicture } from '../../../src/link/pictures/find-picture.ts';
import type { Asset } from '../../../src/model/records/asset.ts';
import { inTime } from '../../in-time.ts';

test('of thousands of folders with a picture of one name, each has its own, in time', async () => {
  const folders = Array.from({ length: 4_000 }, (_, index) => `articles/a${index}`);
  const pictures = folders.map((folder): Asset => picture(`${folder}/cover.jpg`));
  const assets = new Map(pictures.map((asset) => [asset.file, asset]));
  const assetsByName = groupByName(pictures);
  const found = await inTime(() =>
    folders.map((folder) => findPicture('cover.jpg', `${folder}/a.md`, { assets, assetsByName })),
  );
  assert.deepEqual(
    found,
    pictures.map((asset): FoundPicture => ({ status: 'found', asset })),
  );
});

test('a picture is found under its name in any case, but first under its very name', () => {
  const pictures = ['a/Cover.jpg', 'assets/cover.jpg'].map(picture);
  const assets = new Map(pictures.map((asset) => [asset.file, asset]));
  const find = (src: string): FoundPicture =>
    findPicture(src, 'a/a.md', { assets, assetsByName: groupByName(pictures) });
  assert.deepEqual(find('cover.jpg'), { status: 'found', asset: pictures[1] });
  assert.deepEqual(find('COVER.jpg'), { status: 'found', asset: pictures[0] });
});

function picture(file: string): Asset {
  return { file, absolutePath: `/${file}`, mediaType: 'image/jpeg', bytes: 1 };
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { readBase } from '../../src/cli/options/read-base.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { browseFolder } from '../../tests/end-to-end/browser/browse.ts';
import { mostBytes, pictures } from './picture-list.ts';

/** `npm run docs:pictures`: takes the pictures of the docs from the flagship in `dist/`, as `npm run build` makes it. */
const site = join(projectDir, 'dist');
const folder = join(projectDir, 'docs/assets');
/** A window as on a laptop, and the picture of it. */
const viewport = { width: 1360, height: 850 };
const width = 1200;

const missing = pictures.filter(({ path }) => !existsSync(join(site, pageFile(path))));
if (missing.length === 0) await takePictures();
else {
  process.stderr.write('`dist/` does not hold the flagship. Run `npm run build` first.\n');
  process.exitCode = 1;
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { open, close } = await browseFolder(site, await readBase(site));
  try {
    for (const { name, path, prepare } of pictures) {
      const { page } = await open(path, { viewport, reducedMotion: 'reduce' });
      await prepare?.(page);
      const picture = await encode(await settled(page));
      writeFileSync(join(folder, `${name}.webp`), picture);
      process.stdout.write(`Wrote docs/assets/${name}.webp, ${picture.length} bytes\n`);
    }
  } finally {
    await close();
  }
}

/** The file of a page, whose address may have a query. */
function pageFile(path: string): string {
  return `${path.replace(/\?.*$/, '')}index.html`;
}

/** A picture of the page once it stands still. */
async function settled(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
  return await page.screenshot();
}

/** The picture as WebP, in the best quality that stays below the limit. */
async function encode(png: Buffer): Promise<Buffer> {
  const picture = sharp(png).resize(width);
  for (let quality = 90; quality > 20; quality -= 5) {
    const webp = await picture
      .clone()
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    if (webp.length <= mostBytes) return webp;
  }
  throw new Error('A picture is too large. Show less of the page.');
}

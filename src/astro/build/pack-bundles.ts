import { join } from 'node:path';
import type { BundleName } from '../../model/offline/bundle-name.ts';
import { appFiles, folderBundleFile } from '../../outputs/built-names.ts';
import { writeAppFiles } from '../../outputs/offline/app-files.ts';
import { bundledFiles } from '../../outputs/offline/bundled-files.ts';
import type { EarlierBuilds } from '../../outputs/offline/earlier-builds.ts';
import { tellSize, withoutSize, writeFolderBundle } from '../../outputs/offline/folder-bundle.ts';
import type { SiteFile } from '../../outputs/site-folder/site-files.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import type { Steps } from '../../publish/report/steps.ts';
import { sizedFiles } from '../templates/page-digests.ts';
import type { WrittenSite } from './write-content.ts';

/** Packs the offline bundles that the site has. */
export async function packBundles(
  written: WrittenSite,
  { cache }: RunFolder,
  earlier: EarlierBuilds,
  steps: Steps,
): Promise<void> {
  const { site: folder, about, content, searchable, pagePacker, groupPacker } = written;
  const { base } = written.address;
  const { script } = searchable;
  const filesOf = (bundle: BundleName): SiteFile[] =>
    bundledFiles(bundle, folder.list(), [...content.pages, ...content.files]);
  const rewriteSized = (rewrite: (page: string) => string): void => {
    for (const file of sizedFiles(about))
      folder.rewrite(file, rewrite(folder.read(file).toString()));
  };
  if (about.offline.download) {
    await steps.run('Packing as a folder', async () => {
      rewriteSized(withoutSize);
      const target = join(cache, folderBundleFile);
      const packed = await pagePacker?.finish();
      const size = await writeFolderBundle({
        ...about,
        target,
        base,
        files: filesOf('folder'),
        script,
        earlier,
        ...(packed && { packed }),
      });
      packed?.close();
      folder.move(folderBundleFile, target);
      rewriteSized((page) => tellSize(page, size, about.language));
    });
  }
  // After the folder bundle: the app holds pages that tell its size.
  if (about.offline.app) {
    await steps.run('Packing for the app', async () => {
      const packed = await groupPacker?.finish();
      await writeAppFiles({
        targetDir: cache,
        base,
        files: filesOf('app'),
        script,
        earlier,
        ...(packed && { packed }),
      });
      packed?.close();
      for (const name of Object.values(appFiles)) folder.move(name, join(cache, name));
    });
  }
  earlier.kept.deleteOthers();
}

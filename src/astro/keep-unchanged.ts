import type { CompiledSite } from '../outputs/compiled-site.ts';
import { fileOf } from '../model/addresses/page-files.ts';
import { laterFile } from '../outputs/later/later-parts.ts';
import { countedSite } from '../publish/counted-site.ts';
import type { LastSite } from '../publish/kept-site.ts';
import type { SiteManifest } from '../publish/site-tree/site-manifest.ts';
import type { SiteTree } from '../publish/site-tree/site-tree.ts';
import type { Steps } from '../publish/steps.ts';

/**
 * Keeps the pages of the last site, and the files beside them, that an edit does not change.
 * @param edited The pages and files that it does change.
 * @returns the pages, by file, with what the manifest says of them; `undefined` if one of the files is not as it was
 * written.
 */
export function keepUnchanged(
  last: LastSite,
  edited: CompiledSite,
  { site, steps, manifest }: { site: SiteTree; steps: Steps; manifest: SiteManifest },
): Map<string, string | undefined> | undefined {
  const changed = new Set([...edited.pages.all, ...edited.files].map(({ path }) => fileOf(path)));
  const filesOf = (entries: LastSite['pages']): string[] =>
    entries.map(({ path }) => fileOf(path)).filter((file) => !changed.has(file));
  const pages = filesOf(last.pages);
  const parts = pages.map(laterFile).filter((file) => manifest.has(file));
  const counted = countedSite(site, 'pictures', steps, 'social/');
  const areKept = [...pages, ...parts, ...filesOf(last.files)].every((file) =>
    counted.keepAsBefore(file),
  );
  return areKept ? new Map(pages.map((file) => [file, manifest.get(file)?.madeFrom])) : undefined;
}

import type { Compilation } from '../../compile.ts';
import { changedPages } from '../../connect/site-facts.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import type { CompiledSite, PlanSite } from '../../outputs/compiled-site.ts';
import { laterFile } from '../../outputs/later/later-parts.ts';
import { pictureFonts } from '../../outputs/pictures/picture-words.ts';
import { countedSite } from '../../publish/report/counted-site.ts';
import type { KeptSite, LastSite, SiteContents, SiteEntry } from '../../publish/kept/kept-site.ts';
import type { SiteManifest } from '../../publish/site-tree/site-manifest.ts';
import type { SiteTree } from '../../publish/site-tree/site-tree.ts';
import type { Steps } from '../../publish/report/steps.ts';
import { areTemplatesThere } from '../templates/templates-of-code.ts';

/** The parts of a site to make, and the parts to keep from the last one. */
export interface EditedSite {
  /** All pages and files, or only the ones that differ from the last site. */
  compiled: CompiledSite;
  /** The other pages, by file, with what the manifest says of them; absent if all are to be made. */
  unchanged?: ReadonlyMap<string, string | undefined>;
  /** All pages and files beside them, as later runs are told. */
  content: SiteContents;
}

/** Plans only the pages of edited texts, and keeps the others, if nothing else differs from the last site. */
export function planEdited(
  plan: PlanSite,
  facts: Compilation['facts'],
  { kept: { last, manifest }, site, steps }: { kept: KeptSite; site: SiteTree; steps: Steps },
): EditedSite {
  const changed = areTemplatesThere() ? changedPages(last?.facts, facts) : undefined;
  const edited = changed && plan(changed);
  const unchanged = edited && last && keepUnchanged(last, edited, { site, steps, manifest });
  if (edited && unchanged)
    return {
      compiled: edited,
      unchanged,
      content: { ...last, fonts: last.fonts || pictureFonts(edited.files) },
    };
  const compiled = plan();
  return { compiled, content: contentOf(compiled) };
}

/**
 * Keeps the pages of the last site, and the files beside them, that an edit does not change.
 * @param edited The pages and files that it does change.
 * @returns the pages, by file, with what the manifest says of them; `undefined` if one of the files is not as it was
 * written.
 */
function keepUnchanged(
  last: LastSite,
  edited: CompiledSite,
  { site, steps, manifest }: { site: SiteTree; steps: Steps; manifest: SiteManifest },
): Map<string, string | undefined> | undefined {
  const changed = new Set([...edited.pages.all, ...edited.files].map(({ path }) => fileOf(path)));
  const filesOf = (entries: readonly SiteEntry[]): string[] =>
    entries.map(({ path }) => fileOf(path)).filter((file) => !changed.has(file));
  const pages = filesOf(last.pages);
  const parts = pages.map(laterFile).filter((file) => manifest.has(file));
  const counted = countedSite(site, 'pictures', steps, 'social/');
  const areKept = [...pages, ...parts, ...filesOf(last.files)].every((file) =>
    counted.keepAsBefore(file),
  );
  return areKept ? new Map(pages.map((file) => [file, manifest.get(file)?.madeFrom])) : undefined;
}

function contentOf({ pages, files }: CompiledSite): SiteContents {
  return {
    pages: pages.all.map(({ path, offline }) => ({ path, offline })),
    files: files.map(({ path, offline }) => ({ path, offline })),
    articles: pages.ofType('article').length,
    entities: pages.ofType('entity').length,
    fonts: pictureFonts(files),
    missing: [],
  };
}

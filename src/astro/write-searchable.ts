import type { CompiledSite } from '../compile.ts';
import { searchFolder } from '../outputs/built-names.ts';
import type { KeptFiles } from '../outputs/kept/kept-files.ts';
import { openSearchIndex } from '../outputs/search/search-index.ts';
import type { ScriptOf } from '../outputs/offline/script-of.ts';
import type { SiteFolder } from '../outputs/site-folder/site-folder.ts';
import { themeSheet } from '../outputs/theme/theme-sheet.ts';
import { countedSite } from '../publish/counted-site.ts';
import type { RunFolder } from '../publish/run-folder.ts';
import type { Steps } from '../publish/steps.ts';
import { handOver, takeBack } from './handoff.ts';
import { pageDigests } from './templates/page-digests.ts';
import { writePages } from './templates/write-pages.ts';

/** What a site is written into, and what is there of earlier ones. */
export interface SearchableSite {
  run: RunFolder;
  site: SiteFolder;
  /** What earlier builds have noted of the index. */
  search: KeptFiles;
  /** Pages of the last build that are in the site already, with what the manifest says of them, by file. */
  kept?: ReadonlyMap<string, string | undefined>;
}

/** What else is done while pages are written. */
interface WhileWriting {
  /** Told of each page that is written. */
  onPage?: ((file: string) => void) | undefined;
  /** Done while Pagefind reads the last pages. */
  meanwhile?: () => Promise<void>;
}

/**
 * Writes the pages and their search index. Pagefind reads each page, in its own process, while the next one is written.
 * @returns how many pages search finds, and the scripts of the offline bundles.
 */
export async function writeSearchable(
  compiled: CompiledSite,
  { run, site, search, kept = new Map() }: SearchableSite,
  steps: Steps,
  { onPage, meanwhile }: WhileWriting = {},
): Promise<{ searchable: number; script: ScriptOf }> {
  handOver(compiled);
  const digestOf = pageDigests(compiled);
  const index = openSearchIndex({
    language: compiled.site.language,
    site: countedSite(site, 'chunks', steps, `${searchFolder}/index/`),
    kept: search,
  });
  try {
    const script = await steps.run('Writing pages', () =>
      writePages(compiled.address.base, run, site, {
        themeSheet: themeSheet(compiled.site),
        madeFrom: (file) => steps.part('Making views', () => digestOf(file)),
        kept,
        meter: steps,
        onPage({ file, madeFrom, html }) {
          onPage?.(file);
          return steps.part('Preparing the index', async () => {
            if (madeFrom !== undefined && index.keep(file, madeFrom)) return;
            await index.add(file, html(), madeFrom);
          });
        },
      }),
    );
    await meanwhile?.();
    const searchable = await steps.run('Indexing for search', () => index.write());
    return { searchable, script };
  } finally {
    takeBack();
    await index.close();
  }
}

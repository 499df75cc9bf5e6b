import { join } from 'node:path';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { searchFolder } from '../../outputs/built-names.ts';
import type { KeptFiles } from '../../outputs/kept/kept-files.ts';
import { openSearchIndex, type SearchIndex } from '../../outputs/search/search-index.ts';
import type { ScriptOf } from '../../outputs/offline/script-of.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import { themeSheet } from '../../outputs/theme/theme-sheet.ts';
import { countedSite } from '../../publish/report/counted-site.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import type { Steps } from '../../publish/report/steps.ts';
import { startIndexThread } from '../../publish/threads/index-thread.ts';
import { handOver, takeBack } from '../handover/handoff.ts';
import { pageDigests } from '../templates/page-digests.ts';
import { writePages } from '../templates/write-pages.ts';

/** The folder of a site, and the parts of earlier sites in it. */
export interface SearchableSite {
  run: RunFolder;
  site: SiteFolder;
  /** The notes of earlier builds about the index. */
  search: KeptFiles;
  /** Pages of the last build that are in the site already, with what the manifest says of them, by file. */
  kept?: ReadonlyMap<string, string | undefined>;
}

/** Other work while pages are written. */
interface WhileWriting {
  /** Called with the file of each page that is written. */
  onPage?: ((file: string) => void) | undefined;
  /** Done while Pagefind reads the last pages. */
  meanwhile?: () => Promise<void>;
}

/** Pages that are written, without what they were made from. */
export interface SearchablePages {
  /** The scripts of the offline bundles. */
  script: ScriptOf;
  /**
   * Writes their search index. To merge it takes memory, so what the pages were made from should be free by then.
   * @returns how many pages search finds.
   */
  writeIndex(): Promise<number>;
}

/** Writes the pages. Pagefind reads each, in its own process, while the next one is written. */
export async function writeSearchable(
  compiled: CompiledSite,
  { run, site, search, kept = new Map() }: SearchableSite,
  steps: Steps,
  { onPage, meanwhile }: WhileWriting = {},
): Promise<SearchablePages> {
  handOver(compiled);
  const digestOf = pageDigests(compiled);
  const index = openSearchIndex({
    language: compiled.site.language,
    site: countedSite(site, 'chunks', steps, `${searchFolder}/index/`),
    kept: search,
    openGroups: startIndexThread(join(run.cache, 'index')),
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
    return { script, writeIndex: indexWriter(index, steps) };
  } catch (cause) {
    await index.close();
    throw cause;
  } finally {
    takeBack();
  }
}

/** In a function of its own, so that it does not hold the site. */
function indexWriter(index: SearchIndex, steps: Steps): SearchablePages['writeIndex'] {
  return () =>
    steps.run('Indexing for search', async () => {
      try {
        return await index.write();
      } finally {
        // Within the step, which then counts what Pagefind has taken.
        await index.close();
      }
    });
}

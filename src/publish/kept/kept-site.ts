import { join } from 'node:path';
import type { CompiledFacts } from '../../compile.ts';
import type { TargetKey } from '../../link/target.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { BundleName } from '../../model/offline/bundle-name.ts';
import { keptFiles, type KeptFiles } from '../../outputs/kept/kept-files.ts';
import { fontsOfMachine } from '../../outputs/pictures/fonts-for.ts';
import type { MissingScript } from '../../outputs/pictures/missing-scripts.ts';
import type { EarlierBuilds } from '../../outputs/offline/earlier-builds.ts';
import { codeDigest } from './code-digest.ts';
import { openKeptFolder } from './kept-folders.ts';
import { readManifest, writeManifest, type SiteManifest } from '../site-tree/site-manifest.ts';

/** The caches that builds into one output folder share. */
export interface KeptSite {
  /** The files that the last build wrote; empty if unknown, or if the code has changed since. */
  manifest: SiteManifest;
  /** What decided the pages of the last build, and which there were; absent if that is not known. */
  last?: LastSite;
  /** Where the site before the last one lies, if it is kept. */
  spareDir: string;
  /**
   * The cache of the offline bundles.
   * @param base `/` or `/repo/`.
   */
  bundles(base: string): EarlierBuilds;
  /** The cache of the search index. */
  search: KeptFiles;
  /** Notes what the build wrote, once its site is published. */
  note(manifest: SiteManifest, site?: LastSite): void;
}

/** What a site holds, without what it was made from. */
export interface SiteContents {
  pages: SiteEntry[];
  /** Files beside the pages. */
  files: SiteEntry[];
  articles: number;
  entities: number;
  /** The fonts of this machine in its pictures, as `fontsFor` gives them. */
  fonts: string;
  /** Scripts of which its pictures lack letters; one may be here until all pictures are looked at once it is gone. */
  missing: readonly MissingScript[];
}

/** A site that was published, and what decided its pages. */
export interface LastSite extends SiteContents {
  facts: CompiledFacts;
}

/** A page or a file of a site. */
export interface SiteEntry {
  path: SitePath;
  /** Offline bundles that hold it. */
  offline: readonly BundleName[];
}

/** The last site as plain data. */
interface PlainSite extends SiteContents {
  facts: Omit<CompiledFacts, 'own'> & { own: [TargetKey, string][] };
}

/** Opens what is kept for an output folder, and deletes that of folders that were built into least recently. */
export function openKeptSite(outDir: string): KeptSite {
  const folder = openKeptFolder('sites', outDir);
  const file = join(folder, 'manifest');
  const { manifest, note } = readManifest(file, codeDigest());
  return {
    manifest,
    ...(note !== undefined && lastSite(note as PlainSite)),
    spareDir: join(folder, 'spare'),
    // What zlib makes of the same bytes depends on the processor.
    bundles: (base) => ({
      outDir,
      kept: keptFiles(join(folder, 'offline'), `${codeDigest()}\0${process.arch}\0${base}`),
    }),
    search: keptFiles(join(folder, 'search'), codeDigest()),
    note(written, site) {
      try {
        const kept = { manifest: written, ...(site && { note: plainSite(site) }) };
        writeManifest(file, codeDigest(), kept);
      } catch {
        // The site is published. The next build writes more than it would have to.
      }
    },
  };
}

function plainSite({ facts, ...site }: LastSite): PlainSite {
  return { ...site, facts: { ...facts, own: [...facts.own] } };
}

/** The last site; nothing if its pictures were drawn with other fonts: all are then looked at again. */
function lastSite({ facts, ...site }: PlainSite): Pick<KeptSite, 'last'> {
  if (site.fonts !== '' && site.fonts !== fontsOfMachine()) return {};
  return { last: { ...site, facts: { ...facts, own: new Map(facts.own) } } };
}

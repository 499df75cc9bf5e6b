import { join } from 'node:path';
import type { WorkMeter } from '../../model/run/work-meter.ts';
import type { KeptFiles } from '../kept/kept-files.ts';
import { readArchive } from './read-archive.ts';
import type { KnownParts, PlacedPart, WrittenArchive } from './write-archive.ts';

/** The parts of a site's offline bundles that earlier builds have left. */
export interface EarlierBuilds {
  /** Folder of the last site, which stands while the next one is built. */
  outDir: string;
  /** Where the parts lie in the archives that were written with the same code and base path. */
  kept: KeptFiles;
  /** Counts the parts that are made again. */
  meter?: WorkMeter;
}

/**
 * Writes an archive that takes over what it can from the one of the last site, and describes it for the next build.
 * @param name path within the site.
 * @param write Told which parts the last archive has.
 */
export async function writeNextArchive<Facts>(
  { outDir, kept, meter }: EarlierBuilds,
  name: string,
  write: (known: KnownParts<Facts>) => Promise<WrittenArchive<Facts>>,
): Promise<void> {
  const description = kept.find(name)?.toString() ?? '[]';
  const last = readArchive(join(outDir, name), JSON.parse(description) as PlacedPart<Facts>[]);
  try {
    const { parts, made } = await write(last);
    kept.keep(name, Buffer.from(JSON.stringify(parts)));
    meter?.count('packed', {
      // The key of a file in a folder starts with its name.
      made: made.map((key) => key.replace(/\0.*/s, '')),
      kept: parts.length - made.length,
    });
  } finally {
    last.close();
  }
}

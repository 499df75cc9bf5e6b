import { zipSync, type Zippable } from 'fflate';

/** Pictures and fonts are compressed already. */
const packed = /\.(?:woff2?|png|jpe?g|webp|avif|gif|zip|gz)$/i;

/**
 * Files by name as a zip archive. Equal files give equal bytes, whatever their order, the time and the time zone.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { level: packed.test(name) ? 0 : 6 }];
  }
  // The format's first day, by the clock of the machine: a zip knows no time zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

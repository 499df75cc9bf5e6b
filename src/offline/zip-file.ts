import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Pictures and fonts are compressed already. */
const packed = /\.(?:woff2?|png|jpe?g|webp|avif|gif|zip|gz)$/i;

/**
 * Writes files by name as a zip archive. Equal files give equal bytes, whatever their order, the time and the time zone.
 * @returns the size of the archive in bytes.
 */
export async function writeZip(
  target: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  const archive = new ZipFile();
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    archive.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
      // The format's first day, by the clock of the machine: a zip knows no time zone.
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      mode: 0o100644,
      compress: !packed.test(name),
    });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(target));
  return (await stat(target)).size;
}

import { readFile } from 'node:fs/promises';

/** How many files are being read while one is worked on. */
const ahead = 32;

/** The bytes of some files in their order; the next ones are read while a caller works on one. */
export async function* readAhead<Named extends { file: string }>(
  files: readonly Named[],
): AsyncGenerator<readonly [Named, Buffer]> {
  const reading = files.slice(0, ahead).map(({ file }) => readFile(file));
  for (const [place, named] of files.entries()) {
    const bytes = await reading.shift();
    const next = files[place + ahead];
    if (next) reading.push(readFile(next.file));
    if (bytes) yield [named, bytes];
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The first bytes of each file of the index. */
const signature = 'pagefind_dcd';

/**
 * Reads Pagefind's number of each page, by address: `/companies/tencent/` has `en_306ee9f`. Pagefind assigns the
 * numbers while it writes the index, uses them in file names, and identifies pages by them in its answers.
 */
export async function readPageNumbers(indexDir: string): Promise<Map<string, string>> {
  const folder = join(indexDir, 'fragment');
  const numbers = new Map<string, string>();
  for (const file of await readdir(folder).catch(() => [])) {
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    const { url }: { url: string } = JSON.parse(text.slice(signature.length));
    numbers.set(url, file.slice(0, file.indexOf('.')));
  }
  return numbers;
}

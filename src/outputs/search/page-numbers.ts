import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What each file of the index starts with. */
const signature = 'pagefind_dcd';

/**
 * The number of each page by its address: `/companies/tencent/` is `en_306ee9f`. Pagefind gives pages their numbers as it
 * writes the index, in the names of their files, and names pages by them in its answers.
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

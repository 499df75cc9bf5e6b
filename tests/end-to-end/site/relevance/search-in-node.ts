import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createSearchEngine,
  type SearchEngine,
} from '../../../../src/client/search/engine/search-engine.ts';

/** Opens the browser's search engine on the index of a built site, which it reads from the disk. */
export function searchInNode(siteDir: string): SearchEngine {
  globalThis.fetch = async (address) => {
    const text = String(address);
    const path = text.startsWith('file:') ? fileURLToPath(text.replace(/\?.*/, '')) : text;
    return new Response(await readFile(path.replace(/\?.*/, '')));
  };
  return createSearchEngine(`${siteDir}/`);
}

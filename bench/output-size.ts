import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The size of a built site. */
export interface OutputSize {
  htmlFiles: number;
  files: number;
  /** Of all files. */
  bytes: number;
  /** HTML of a typical article, compressed. */
  articleGzipBytes: number;
}

/** The size of a built site; `article` is the id of the article to measure. */
export async function sizeOfOutput(outDir: string, article: string): Promise<OutputSize> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  const html = await readFile(join(outDir, 'articles', article, 'index.html'));
  return {
    htmlFiles: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes,
    articleGzipBytes: gzipSync(html).length,
  };
}

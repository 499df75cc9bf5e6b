import { readFileSync } from 'node:fs';

/** The text of a style or a table of words that comes with the product. */
export function readBundled(name: string): string {
  return readFileSync(new URL(`bundled/${name}`, import.meta.url), 'utf8');
}

import { posix } from 'node:path';
import type { Document } from '../document/document.ts';

/** The path in the content folder of a file that a text names by a path relative to itself. */
export function resolveFile(file: string, document: Document): string {
  return posix.normalize(posix.join(posix.dirname(document.prose.file), file)).normalize('NFC');
}

/** An address of a page with the slash at its end. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

import { extname } from 'node:path';
import { lookup } from 'mrmime';

/**
 * The media type of a file by its extension: `text/csv; charset=utf-8`, `image/png`; `application/octet-stream` for
 * unknown extensions.
 */
export function mediaTypeOf(name: string): string {
  const extension = extname(name).slice(1).toLowerCase();
  const type = ownTypes[extension] ?? lookup(extension) ?? 'application/octet-stream';
  return isText.test(type) ? `${type}; charset=utf-8` : type;
}

/** Types that the registry lacks, and `xml` as static hosts send it. */
const ownTypes: Readonly<Record<string, string>> = {
  bib: 'text/plain',
  graphml: 'application/xml',
  ico: 'image/x-icon',
  xml: 'application/xml',
};

const isText = /^text\/|[/+](json|xml)$/;

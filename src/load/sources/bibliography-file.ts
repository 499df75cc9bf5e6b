import type { Source } from '../../model/sources/source.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { readContentText } from '../folder/content-text.ts';
import { unreadFile } from '../folder/unread-file.ts';
import { readBibliography } from './bibliography.ts';

/** The sources of a file, and its problems. */
export interface BibliographyReading {
  sources: Source[];
  problems: Problem[];
}

/** Reads the sources of a file. One that may be something else is reported as unread if it does not look like a list of sources. */
export async function readBibliographyFile(content: ContentFile): Promise<BibliographyReading> {
  const { text, problems } = readContentText(content);
  if (content.role === 'possible-bibliography' && !isBibliography(text)) {
    return { sources: [], problems: [unreadFile(content.file)] };
  }
  if (text === undefined) return { sources: [], problems };
  return readBibliography(text, content.file);
}

/**
 * Whether a YAML or JSON text is a list of sources, by its look: parsing a large library twice would take too long, and
 * one with a syntax error must be recognized too.
 */
function isBibliography(text: string | undefined): boolean {
  if (text === undefined) return false;
  const isList = /^(?:---[ \t]*\n|#.*\n|\s)*(?:\[|-\s)/.test(text);
  const hasReferences = /^\{?\s*"?references"?[ \t]*:/m.test(text);
  const hasIds = /(?:^|[\s{,])"?id"?[ \t]*:/.test(text);
  const hasTitles = /(?:^|[\s{,])"?(?:title|type)"?[ \t]*:/.test(text);
  return (isList || hasReferences) && hasIds && hasTitles;
}

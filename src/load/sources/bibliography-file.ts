import { digestOfPlain } from '../../model/digest.ts';
import type { Source } from '../../model/sources/source.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import type { KeptReadings } from '../folder/kept-readings.ts';
import { readContentText } from '../folder/content-text.ts';
import { unreadFile } from '../folder/unread-file.ts';
import { readBibliography } from './bibliography.ts';

/** The sources of a file, and its problems. */
export interface BibliographyReading {
  sources: Source[];
  problems: Problem[];
}

/**
 * Reads the sources of a file. One that may be something else is reported as unread if it does not look like a list of
 * sources.
 * @param kept What an earlier run has read: a file with the same text is not read again.
 */
export async function readBibliographyFile(
  content: ContentFile,
  kept?: KeptReadings,
): Promise<BibliographyReading> {
  const known = kept?.memory?.find(content, '');
  if (known) return known as BibliographyReading;
  const reading = await readAgain(content, kept);
  kept?.memory?.keep(content, '', reading);
  return reading;
}

async function readAgain(content: ContentFile, kept?: KeptReadings): Promise<BibliographyReading> {
  const { text, problems } = readContentText(content);
  if (content.role === 'possible-bibliography' && !isBibliography(text)) {
    return { sources: [], problems: [unreadFile(content.file)] };
  }
  if (text === undefined) return { sources: [], problems };
  const madeFrom = digestOfPlain([content.role, text]);
  const before = kept?.find(content.file);
  if (before?.madeFrom === madeFrom) {
    return { sources: before.record as Source[], problems: before.problems };
  }
  const reading = await readBibliography(text, content.file);
  kept?.keep(content.file, { madeFrom, record: reading.sources, problems: reading.problems });
  return reading;
}

/**
 * Whether a YAML or JSON text is a list of sources, by its look: parsing a large library twice would take too long, and
 * one with a syntax error must be recognized too.
 */
function isBibliography(text: string | undefined): boolean {
  if (text === undefined) return false;
  const isList = /^(?:---[ \t]*\n|#.*\n|\s)*(?:\[|-\s)/.test(text);
  const hasReferences = /^\{?[ \t]*"?references"?[ \t]*:/m.test(text);
  const hasIds = /(?:^|[\s{,])"?id"?[ \t]*:/.test(text);
  const hasTitles = /(?:^|[\s{,])"?(?:title|type)"?[ \t]*:/.test(text);
  return (isList || hasReferences) && hasIds && hasTitles;
}

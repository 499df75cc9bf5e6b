import { idOfTitle } from '../load/folder/identifier.ts';
import type { Records } from '../model/records/records.ts';
import { planFollowTheMoney, type FtmOptions } from './follow-the-money/import-follow-the-money.ts';
import type { WordOptions } from './word/import-word.ts';
import { ImportError, type ImportPlan } from './plan/import-plan.ts';
import { fixOfUnreadDocument } from './unread-document.ts';

/** The options of an import, besides the file and the site. */
export type ImportOptions = Omit<WordOptions, 'stem'> & Omit<FtmOptions, 'id'>;

/**
 * Plans what to write for a file, by its name and content.
 * @throws ImportError if its form is unknown, or it cannot be read.
 */
export async function planImport(
  name: string,
  bytes: Buffer,
  records: Records,
  options: ImportOptions,
): Promise<ImportPlan> {
  const stem = name.replace(/(\.ftm)?\.[^.]*$/i, '');
  if (/\.(json|jsonl|ndjson|ijson|ftm)$/i.test(name)) {
    return planFollowTheMoney(utf8(bytes), records, { ...options, id: idOfTitle(stem) });
  }
  if (/\.docx$/i.test(name)) {
    // Loaded on demand: only documents need it.
    const { planWord } = await import('./word/import-word.ts');
    return planWord(bytes, records, { ...options, stem });
  }
  throw new ImportError(`${name} is no file to import. ${fixOfUnreadDocument(name)}`);
}

/** @throws ImportError if the bytes are not UTF-8. */
function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('The file is not UTF-8. Save it as UTF-8, and import it again.');
  }
}

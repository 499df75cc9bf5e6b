import { readFileSync } from 'node:fs';
import { error, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import type { ContentFile } from './content-files.ts';
import type { ContentRole } from './content-role.ts';
import { findMergeConflicts } from './merge-conflicts.ts';
import { decodeText, type DecodedText } from './text-file.ts';
import { thrownCode } from '../../model/run/thrown.ts';

const megabyte = 1024 * 1024;
const maxBytes: Readonly<Partial<Record<ContentRole, number>>> = {
  table: 200 * megabyte,
  bibliography: 50 * megabyte,
  'possible-bibliography': 50 * megabyte,
  // The longest of the CSL project has a quarter of that.
  'citation-style': megabyte,
};
const defaultMaxBytes = 5 * megabyte;

/** The text of a content file; problems instead if it is too large, unreadable, not text or not merged. */
export function readContentText(content: ContentFile): DecodedText {
  const { file, absolutePath, bytes, role } = content;
  const limit = maxBytes[role] ?? defaultMaxBytes;
  if (bytes > limit) {
    const message = `The file is larger than ${limit / megabyte} MB.`;
    const at = startOfFile(file);
    return { problems: [error(at, 'too-large', message, 'Split it into several files.')] };
  }
  try {
    // Synchronously: with thousands of small files, promises would cost more than the reading.
    const decoded = decodeText(readFileSync(absolutePath), file);
    const conflicts = findMergeConflicts(decoded.text ?? '', file, role);
    return conflicts.length > 0 ? { problems: conflicts } : decoded;
  } catch (reason) {
    return { problems: [unreadable(file, reason)] };
  }
}

/** The problem of a file that the system refuses to open. */
export function unreadable(file: string, reason: unknown): Problem {
  const code = thrownCode(reason);
  const message = `The file cannot be read${code ? ` (${code})` : ''}.`;
  return error(
    startOfFile(file),
    'missing-file',
    message,
    'Give yourself permission to read it, or remove it.',
  );
}

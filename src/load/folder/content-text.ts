import { readFile } from 'node:fs/promises';
import { error, type Problem } from '../../model/problems/problem.ts';
import type { ContentFile, ContentRole } from './content-files.ts';
import { decodeText, type DecodedText } from './text-file.ts';

const megabyte = 1024 * 1024;
const largest: Readonly<Partial<Record<ContentRole, number>>> = {
  table: 200 * megabyte,
  bibliography: 50 * megabyte,
};
const largestByDefault = 5 * megabyte;

/** The text of a file of the folder, unless it is too large, cannot be read or is not text. */
export async function readContentText(content: ContentFile): Promise<DecodedText> {
  const { file, absolutePath, bytes, role } = content;
  const limit = largest[role] ?? largestByDefault;
  if (bytes > limit) {
    const message = `The file is larger than ${limit / megabyte} MB.`;
    const at = { file, line: 1, column: 1 };
    return { problems: [error(at, 'too-large', message, 'Split it into several files.')] };
  }
  try {
    return decodeText(await readFile(absolutePath), file);
  } catch (reason) {
    return { problems: [unreadable(file, reason)] };
  }
}

export function unreadable(file: string, reason: unknown): Problem {
  const why = reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
  const message = `The file cannot be read${why}.`;
  return error(
    { file, line: 1, column: 1 },
    'missing-file',
    message,
    'Give yourself the right to read it, or remove it.',
  );
}

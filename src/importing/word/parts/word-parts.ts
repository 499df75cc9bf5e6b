import { unzipSync, zipSync } from 'fflate';
import { ImportError } from '../../plan/import-plan.ts';

const mostParts = 5000;
const mostBytes = 300 * 1024 * 1024;

/** A Word document as its parts, unpacked within limits. */
export interface WordParts {
  /** The document again, packed without compression, so that reading it cannot take more. */
  pack(): Buffer;
  /** The text of a part; empty if there is none. */
  textOf(name: string): string;
  /** The same document with other texts for some of its parts. */
  with(texts: Readonly<Record<string, string>>): WordParts;
}

/**
 * Unpacks a Word document. fflate writes no more bytes than the archive says a part has, so what it says is a limit.
 * @throws ImportError if it is not such a document, or is too large.
 */
export function unpackWord(bytes: Buffer): WordParts {
  let count = 0;
  let size = 0;
  const isWithinLimits = ({ originalSize }: { originalSize: number }): boolean => {
    count += 1;
    size += originalSize;
    if (count <= mostParts && size <= mostBytes) return true;
    throw new ImportError(
      `The document would be larger than 300 MB when unpacked, or has more than ${mostParts} parts. Split it, or make its pictures smaller.`,
    );
  };
  const parts = unzip(bytes, isWithinLimits);
  if (!parts['word/document.xml']) {
    throw new ImportError('The file is no Word document. Save it as .docx, and import it again.');
  }
  return partsOf(parts);
}

function partsOf(parts: Readonly<Record<string, Uint8Array>>): WordParts {
  return {
    pack: () => Buffer.from(zipSync({ ...parts }, { level: 0 })),
    textOf: (name) => new TextDecoder().decode(parts[name]),
    with: (texts) => {
      const encoded = Object.entries(texts).map(
        ([name, text]) => [name, new TextEncoder().encode(text)] as const,
      );
      return partsOf({ ...parts, ...Object.fromEntries(encoded) });
    },
  };
}

function unzip(
  bytes: Buffer,
  filter: (file: { originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(
      'The file is no Word document, or damaged. Open it in Word, and save it again as .docx.',
    );
  }
}

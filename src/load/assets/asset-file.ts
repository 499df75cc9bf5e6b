import { open, readFile } from 'node:fs/promises';
import type { Asset } from '../../model/records/asset.ts';
import { largestHostedFile } from '../../model/host-limits.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { headerLength, readHeader, type FileHeader } from './image-header.ts';
import { findDanger, isSvg, svgSize } from './svg-safety.ts';
import { decodeText } from '../folder/text-file.ts';

const mostPixels = 100_000_000;
const largestText = 20 * 1024 * 1024;

/** Extensions each type may carry: a file must be what its name says, or a server would send it as something else. */
const extensions: Readonly<Partial<Record<string, RegExp>>> = {
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/gif': /\.gif$/i,
  'image/webp': /\.webp$/i,
  'image/avif': /\.avif$/i,
  'image/svg+xml': /\.svg$/i,
  'application/pdf': /\.pdf$/i,
  'video/mp4': /\.(mp4|m4v)$/i,
  'video/webm': /\.webm$/i,
  'audio/mpeg': /\.mp3$/i,
  'text/csv': /\.csv$/i,
  'text/plain': /\.txt$/i,
};

/** Looks at a picture or file and refuses what is not on the list of what may be published. */
export async function readAsset(
  content: ContentFile,
): Promise<{ asset?: Asset; problems: Problem[] }> {
  const { file, absolutePath, bytes } = content;
  const header = await identify(content);
  if (typeof header === 'string') {
    const isSvgRefused = header.startsWith('The SVG');
    return {
      problems: [
        unsafe(
          file,
          header,
          isSvgRefused ? 'Remove it from the picture, or save the picture as PNG.' : types,
        ),
      ],
    };
  }
  const { mediaType, width, height } = header;
  if (!extensions[mediaType]?.test(file)) {
    return {
      problems: [
        unsafe(file, `The file is of the type ${mediaType}, which its name does not say.`),
      ],
    };
  }
  if ((width ?? 0) * (height ?? 0) > mostPixels) {
    return {
      problems: [
        unsafe(file, `The picture has ${width} × ${height} pixels; 100 million are allowed.`),
      ],
    };
  }
  const asset: Asset = {
    file,
    absolutePath,
    mediaType,
    ...(width !== undefined && height !== undefined && { width, height }),
    bytes,
  };
  return { asset, problems: bytes > largestHostedFile ? [tooLarge(file)] : [] };
}

/** The file's type and size, or a sentence on why it is refused. */
async function identify({ file, absolutePath, bytes }: ContentFile): Promise<FileHeader | string> {
  const header = readHeader(await readStart(absolutePath));
  if (header) return header;
  const isText = /\.(svg|csv|txt)$/i.test(file);
  if (!isText) return 'The file is not of a type that may be published.';
  if (bytes > largestText) return 'The text file is larger than 20 MB.';
  const { text } = decodeText(await readFile(absolutePath), file);
  if (text === undefined) return 'The file is not UTF-8 text.';
  if (/\.csv$/i.test(file)) return { mediaType: 'text/csv' };
  if (/\.txt$/i.test(file)) return { mediaType: 'text/plain' };
  if (!isSvg(text)) return 'The file is no SVG picture.';
  const danger = findDanger(text);
  if (danger) return `The SVG picture holds ${danger.what}.`;
  return { mediaType: 'image/svg+xml', ...svgSize(text) };
}

async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(headerLength);
    const { bytesRead } = await handle.read(buffer, 0, headerLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const types =
  'Save it as PNG, JPEG, GIF, WebP, AVIF, SVG, PDF, CSV, TXT, MP4, WebM or MP3, with the extension of that type.';

function unsafe(file: string, message: string, fix = types): Problem {
  return error({ file, line: 1, column: 1 }, 'unsafe-asset', message, fix);
}

function tooLarge(file: string): Problem {
  const at = { file, line: 1, column: 1 };
  const message = 'The file is larger than 100 MB; GitHub Pages refuses such files.';
  return warning(at, 'too-large', message, 'Make it smaller, or link to it where it is hosted.');
}

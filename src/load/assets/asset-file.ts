import { open, readFile } from 'node:fs/promises';
import type { Asset } from '../../model/records/asset.ts';
import { largestHostedFile } from '../../model/host-limits.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { headerLength, readHeader, type FileHeader } from './image-header.ts';
import { readSvg, type SvgFault } from './svg-picture.ts';
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
  const { header, fault } = await identify(content);
  if (!header) return { problems: [unsafe(file, fault)] };
  const { mediaType, width, height } = header;
  if (!extensions[mediaType]?.test(file)) {
    const message = `The file is of the type ${mediaType}, which its name does not say.`;
    return { problems: [unsafe(file, { message })] };
  }
  if ((width ?? 0) * (height ?? 0) > mostPixels) {
    const message = `The picture has ${width} × ${height} pixels; 100 million are allowed.`;
    return { problems: [unsafe(file, { message })] };
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

/** Why a file may not be published; about the whole of it where no place is named. */
interface AssetFault extends Partial<SvgFault> {
  message: string;
}

type Identity = { header: FileHeader; fault?: never } | { header?: never; fault: AssetFault };

/** The file's type and size, or why it is refused. */
async function identify({ file, absolutePath, bytes }: ContentFile): Promise<Identity> {
  const header = readHeader(await readStart(absolutePath));
  if (header) return { header };
  const isText = /\.(svg|csv|txt)$/i.test(file);
  if (!isText) return refuse('The file is not of a type that may be published.');
  if (bytes > largestText) return refuse('The text file is larger than 20 MB.');
  const { text } = decodeText(await readFile(absolutePath), file);
  if (text === undefined) return refuse('The file is not UTF-8 text.');
  if (/\.csv$/i.test(file)) return { header: { mediaType: 'text/csv' } };
  if (/\.txt$/i.test(file)) return { header: { mediaType: 'text/plain' } };
  const { fault, ...size } = readSvg(text);
  return fault ? { fault } : { header: { mediaType: 'image/svg+xml', ...size } };
}

function refuse(message: string): Identity {
  return { fault: { message } };
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

function unsafe(file: string, { line = 1, column = 1, message, fix = types }: AssetFault): Problem {
  return error({ file, line, column }, 'unsafe-asset', message, fix);
}

function tooLarge(file: string): Problem {
  const at = { file, line: 1, column: 1 };
  const message = 'The file is larger than 100 MB; GitHub Pages refuses such files.';
  return warning(at, 'too-large', message, 'Make it smaller, or link to it where it is hosted.');
}

import { open, readFile } from 'node:fs/promises';
import { mostPixels, type Asset } from '../../model/records/asset.ts';
import { hasExtensionOf, isAssetName } from '../../model/records/asset-types.ts';
import { isRefusedByWindows } from '../../model/addresses/windows-name.ts';
import { largestHostedFile } from '../../model/host-limits.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { decodeText } from '../folder/text-file.ts';
import {
  heifFault,
  htmlLabels,
  refusedByWindows,
  refusedCharacters,
  showsPlace,
  tooLarge,
  tooManyPixels,
  unsafe,
  withoutSize,
  wrongExtension,
  type AssetFault,
} from './asset-problems.ts';
import { headerLength, isHeif, readHeader, type FileHeader } from './image-header.ts';
import { readSvg, type WithoutHtml } from './svg-picture.ts';

const maxTextBytes = 20 * 1024 * 1024;

const rasters = /[./](?:png|jpe?g|gif|webp|avif)$/i;

/** Identifies a picture or file by its content. Returns problems instead if its type may not be published. */
export async function readAsset(
  content: ContentFile,
): Promise<{ asset?: Asset; problems: Problem[] }> {
  const { file, absolutePath, bytes } = content;
  if (file.split('/').some(isRefusedByWindows)) return { problems: [refusedByWindows(file)] };
  const { header, fault, withoutHtml } = await identify(content);
  if (!header) return { problems: [unsafe(file, fault)] };
  const { mediaType, width, height, hasPlace } = header;
  const mislabelled = hasExtensionOf(mediaType, file) ? [] : [wrongExtension(file, mediaType)];
  // Browsers show a picture by its content, so it does no harm in `pages/`, where the problem is a warning.
  const isShown = rasters.test(mediaType) && rasters.test(file);
  if (mislabelled.length > 0 && !isShown) return { problems: mislabelled };
  if ((width ?? 0) * (height ?? 0) > mostPixels)
    return { problems: [tooManyPixels(file, width, height)] };
  const asset: Asset = {
    file,
    absolutePath,
    mediaType,
    ...(width !== undefined && height !== undefined && { width, height }),
    bytes,
    ...(withoutHtml && { text: withoutHtml.text, bytes: Buffer.byteLength(withoutHtml.text) }),
  };
  const problems = [
    ...mislabelled,
    ...refusedCharacters(file),
    ...(hasPlace ? [showsPlace(asset)] : []),
    ...(rasters.test(mediaType) && !(width && height) ? [withoutSize(file)] : []),
    ...(bytes > largestHostedFile ? [tooLarge(file)] : []),
    ...(withoutHtml ? [htmlLabels(file, withoutHtml)] : []),
  ];
  return { asset, problems };
}

type Identity =
  | { header: FileHeader; withoutHtml?: WithoutHtml | undefined; fault?: never }
  | { header?: never; withoutHtml?: never; fault: AssetFault };

/** The type of a file and, for pictures, the size in pixels; or the reason for refusing it. */
async function identify({ file, absolutePath, bytes }: ContentFile): Promise<Identity> {
  const ends = await readEnds(absolutePath, bytes);
  const header = readHeader(...ends);
  if (header) return { header };
  if (isHeif(ends[0])) return { fault: heifFault };
  const isText = /\.(svg|csv|txt)$/i.test(file);
  if (bytes === 0 && !isText) return refuse('The file is empty.', 'Save it again, or remove it.');
  if (!isText) return { fault: faultOfType(file) };
  if (bytes > maxTextBytes)
    return refuse('The text file is larger than 20 MB.', 'Split it into parts.');
  const { text } = decodeText(await readFile(absolutePath), file);
  if (text === undefined)
    return refuse('The file is not UTF-8 text.', 'Save it with the encoding UTF-8.');
  if (/\.csv$/i.test(file)) return { header: { mediaType: 'text/csv' } };
  if (/\.txt$/i.test(file)) return { header: { mediaType: 'text/plain' } };
  const { fault, withoutHtml, ...size } = readSvg(text);
  return fault ? { fault } : { header: { mediaType: 'image/svg+xml', ...size }, withoutHtml };
}

/** A file whose first bytes are of no known type: its extension says whether it is faulty or foreign. */
function faultOfType(file: string): AssetFault {
  if (!isAssetName(file)) return { message: 'Files of this type may not be published.' };
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const message = `The content is not ${extension.toUpperCase()}, although the extension is \`.${extension}\`.`;
  const fix =
    'Save or download the file again: it may be damaged, or a web page saved in its place.';
  return { message, fix };
}

function refuse(message: string, fix?: string): Identity {
  return { fault: { message, ...(fix !== undefined && { fix }) } };
}

/** The first bytes of a file, and the last ones if there are more. */
async function readEnds(path: string, bytes: number): Promise<[start: Buffer, end?: Buffer]> {
  const handle = await open(path);
  const read = async (from: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(headerLength);
    const { bytesRead } = await handle.read(buffer, 0, headerLength, from);
    return buffer.subarray(0, bytesRead);
  };
  try {
    const start = await read(0);
    return bytes > headerLength ? [start, await read(bytes - headerLength)] : [start];
  } finally {
    await handle.close();
  }
}

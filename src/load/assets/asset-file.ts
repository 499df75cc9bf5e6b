import { open, readFile } from 'node:fs/promises';
import { mostPixels, type Asset } from '../../model/records/asset.ts';
import {
  assetTypes,
  extensionOf,
  hasExtensionOf,
  isAssetName,
} from '../../model/records/asset-types.ts';
import {
  charactersRefusedByWindows,
  isRefusedByWindows,
} from '../../model/addresses/windows-name.ts';
import { largestHostedFile } from '../../model/host-limits.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { headerLength, readHeader, type FileHeader } from './image-header.ts';
import { readSvg, type WithoutHtml } from './svg-picture.ts';
import type { SvgFault } from './svg-scan.ts';
import { exportTextFix } from './svg-tag.ts';
import { decodeText } from '../folder/text-file.ts';

const maxTextBytes = 20 * 1024 * 1024;

const rasters = /[./](?:png|jpe?g|gif|webp|avif)$/i;

/** Identifies a picture or file by its content. Returns problems instead if its type may not be published. */
export async function readAsset(
  content: ContentFile,
): Promise<{ asset?: Asset; problems: Problem[] }> {
  const { file, absolutePath, bytes, version } = content;
  if (file.split('/').some(isRefusedByWindows)) return { problems: [refusedByWindows(file)] };
  const { header, fault, withoutHtml } = await identify(content);
  if (!header) return { problems: [unsafe(file, fault)] };
  const { mediaType, width, height, hasPlace } = header;
  const mislabelled = hasExtensionOf(mediaType, file)
    ? []
    : [
        unsafe(file, {
          message: `The content is ${mediaType}, but the file extension says otherwise.`,
          fix: `Rename the file to \`${withExtension(file, mediaType)}\` and correct what refers to it, or save it again in the format of its extension.`,
        }),
      ];
  // Browsers show a picture by its content, so it does no harm in `pages/`, where the problem is a warning.
  const isShown = rasters.test(mediaType) && rasters.test(file);
  if (mislabelled.length > 0 && !isShown) return { problems: mislabelled };
  if ((width ?? 0) * (height ?? 0) > mostPixels) {
    const message = `The picture has ${width} × ${height} pixels; the limit is ${mostPixels / 1e6} million.`;
    return { problems: [unsafe(file, { message, fix: 'Save it with fewer pixels.' })] };
  }
  const asset: Asset = {
    file,
    absolutePath,
    ...(version && { version }),
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

/** The name of a file with the extension that its content has. */
function withExtension(file: string, mediaType: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/(?:\.[^.]*)?$/, `.${extensionOf(mediaType)}`);
}

/** Why a file may not be published. Without a position, the fault is in the file as a whole. */
interface AssetFault extends Partial<SvgFault> {
  message: string;
}

type Identity =
  | { header: FileHeader; withoutHtml?: WithoutHtml | undefined; fault?: never }
  | { header?: never; withoutHtml?: never; fault: AssetFault };

/** The type of a file and, for pictures, the size in pixels; or the reason for refusing it. */
async function identify({ file, absolutePath, bytes }: ContentFile): Promise<Identity> {
  const header = readHeader(...(await readEnds(absolutePath, bytes)));
  if (header) return { header };
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

const types = `Save it as ${assetTypes}, with the matching extension.`;

function unsafe(file: string, { line = 1, column = 1, message, fix = types }: AssetFault): Problem {
  return error({ file, line, column }, 'unsafe-asset', message, fix);
}

function htmlLabels(file: string, { line, column, labels }: WithoutHtml): Problem {
  const message =
    labels === 1
      ? 'A label in HTML (`foreignObject`) is left out; its stand-in is shown.'
      : `${labels} labels in HTML (\`foreignObject\`) are left out; their stand-ins are shown.`;
  return warning({ file, line, column }, 'unsafe-html', message, exportTextFix);
}

function tooLarge(file: string): Problem {
  const at = { file, line: 1, column: 1 };
  const message = 'The file is larger than 100 MB, which GitHub Pages refuses.';
  return warning(at, 'too-large', message, 'Make it smaller, or host it elsewhere and link to it.');
}

function showsPlace({ file, mediaType }: Asset): Problem {
  const at = { file, line: 1, column: 1 };
  const what = mediaType.startsWith('video/') ? 'video' : 'photograph';
  const message = `The ${what} says where it was taken (GPS in its metadata), and is published as it is.`;
  return warning(at, 'unsafe-asset', message, 'Save it without its location.');
}

/** A warning for a picture that has only the start of one, or a header that is longer than all that is read of it. */
function withoutSize(file: string): Problem {
  const at = { file, line: 1, column: 1 };
  const message =
    'The picture has no size that can be read: it may be damaged, so that browsers show nothing.';
  const fix = 'Save it again in a program that opens it, without its metadata, or replace it.';
  return warning(at, 'unsafe-asset', message, fix);
}

function refusedByWindows(file: string): Problem {
  const message = `Windows does not allow a name in \`${file}\`, so the site could not be unpacked there.`;
  const fix =
    'Rename it: names such as `con`, `aux` and `nul`, and a dot or space at the end, are not allowed.';
  return unsafe(file, { message, fix });
}

/** A warning for a name that works on the web, but not in the folder that readers unpack. */
function refusedCharacters(file: string): Problem[] {
  const characters = charactersRefusedByWindows(file).map((each) => `\`${each}\``);
  if (characters.length === 0) return [];
  const message = `Windows allows no ${characters.join(' or ')} in names, so the folder for offline reading cannot be unpacked there completely.`;
  const at = { file, line: 1, column: 1 };
  return [warning(at, 'unsafe-asset', message, 'Rename it, and correct the links to it.')];
}

import { posix } from 'node:path';
import { charactersRefusedByWindows } from '../../model/addresses/windows-name.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { mostPixels, type Asset } from '../../model/records/asset.ts';
import { assetTypes, extensionOf } from '../../model/records/asset-types.ts';
import type { WithoutHtml } from './svg-picture.ts';
import type { SvgFault } from './svg-scan.ts';
import { exportTextFix } from './svg-tag.ts';

/** Why a file may not be published. Without a position, the fault is in the file as a whole. */
export interface AssetFault extends Partial<SvgFault> {
  message: string;
}

const types = `Save it as ${assetTypes}, with the matching extension.`;

/** Why a photograph of an iPhone may not be published, whatever its extension is. */
export const heifFault: AssetFault = {
  message: 'The photograph is in HEIC, the format of iPhones, which most browsers do not show.',
  fix: 'Save it as JPEG, on a Mac by File → Export in Preview, and correct what refers to it.',
};

/** The error for a file that is not published. */
export function unsafe(
  file: string,
  { line = 1, column = 1, message, fix = types }: AssetFault,
): Problem {
  return error({ file, line, column }, 'unsafe-asset', message, fix);
}

/** A warning for labels that are left out of a picture. */
export function htmlLabels(file: string, { line, column, labels }: WithoutHtml): Problem {
  const message =
    labels === 1
      ? 'A label in HTML (`foreignObject`) is left out; its stand-in is shown.'
      : `${labels} labels in HTML (\`foreignObject\`) are left out; their stand-ins are shown.`;
  return warning({ file, line, column }, 'unsafe-html', message, exportTextFix);
}

/** A warning for a file that the most common host refuses. */
export function tooLarge(file: string): Problem {
  const at = startOfFile(file);
  const message = 'The file is larger than 100 MB, which GitHub Pages refuses.';
  return warning(at, 'too-large', message, 'Make it smaller, or host it elsewhere and link to it.');
}

/** A warning for a photograph or video with the place where it was taken. */
export function showsPlace({ file, mediaType }: Asset): Problem {
  const at = startOfFile(file);
  const what = mediaType.startsWith('video/') ? 'video' : 'photograph';
  const message = `The ${what} says where it was taken (GPS in its metadata), and is published as it is.`;
  return warning(at, 'unsafe-asset', message, 'Save it without its location.');
}

/** A warning for a picture that has only the start of one, or a header that is longer than all that is read of it. */
export function withoutSize(file: string): Problem {
  const at = startOfFile(file);
  const message =
    'The picture has no size that can be read: it may be damaged, so that browsers show nothing.';
  const fix = 'Save it again in a program that opens it, without its metadata, or replace it.';
  return warning(at, 'unsafe-asset', message, fix);
}

/** The error for a name that would keep readers from unpacking the whole folder for offline reading. */
export function refusedByWindows(file: string): Problem {
  const message = `Windows does not allow a name in \`${file}\`, so the site could not be unpacked there.`;
  const fix =
    'Rename it: names such as `con`, `aux` and `nul`, and a dot or space at the end, are not allowed.';
  return unsafe(file, { message, fix });
}

/** A warning for a name that works on the web, but not in the folder that readers unpack. */
export function refusedCharacters(file: string): Problem[] {
  const characters = charactersRefusedByWindows(file).map((each) => `\`${each}\``);
  if (characters.length === 0) return [];
  const message = `Windows allows no ${characters.join(' or ')} in names, so the folder for offline reading cannot be unpacked there completely.`;
  const at = startOfFile(file);
  return [warning(at, 'unsafe-asset', message, 'Rename it, and correct the links to it.')];
}

/** The error for a file whose extension is that of another type. */
export function wrongExtension(file: string, mediaType: string): Problem {
  const message = `The content is ${mediaType}, but the file extension says otherwise.`;
  const fix = `Rename the file to \`${withExtension(file, mediaType)}\` and correct what refers to it, or save it again in the format of its extension.`;
  return unsafe(file, { message, fix });
}

/** The name of a file with the extension that its content has. */
function withExtension(file: string, mediaType: string): string {
  return posix.basename(file).replace(/(?:\.[^.]*)?$/, `.${extensionOf(mediaType)}`);
}

/** The error for a picture with more pixels than builds and browsers can hold. */
export function tooManyPixels(file: string, width = 0, height = 0): Problem {
  const message = `The picture has ${width} × ${height} pixels; the limit is ${mostPixels / 1e6} million.`;
  return unsafe(file, { message, fix: 'Save it with fewer pixels.' });
}

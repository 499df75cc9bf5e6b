import { listed } from '../text/listed.ts';

/**
 * The types that may be published, by name, with the extensions of each, the usual one first. Servers choose the media
 * type by extension, so it must match the content.
 */
const types: readonly [mediaType: string, name: string, extensions: readonly string[]][] = [
  ['image/png', 'PNG', ['png']],
  ['image/jpeg', 'JPEG', ['jpg', 'jpeg']],
  ['image/gif', 'GIF', ['gif']],
  ['image/webp', 'WebP', ['webp']],
  ['image/avif', 'AVIF', ['avif']],
  ['image/svg+xml', 'SVG', ['svg']],
  ['application/pdf', 'PDF', ['pdf']],
  ['text/csv', 'CSV', ['csv']],
  ['text/plain', 'TXT', ['txt']],
  ['video/mp4', 'MP4', ['mp4', 'm4v']],
  ['video/webm', 'WebM', ['webm']],
  ['audio/mpeg', 'MP3', ['mp3']],
];

/** The allowed types, in words: `PNG, JPEG or MP3`. */
export const assetTypes = listed(
  types.map(([, name]) => name),
  'or',
);

const extensionsOf: ReadonlyMap<string, readonly string[]> = new Map(
  types.map(([mediaType, , extensions]) => [mediaType, extensions]),
);

const allowed: ReadonlySet<string> = new Set(types.flatMap(([, , extensions]) => extensions));

/** The usual extension of an allowed type: `jpg` of `image/jpeg`. */
export function extensionOf(mediaType: string): string | undefined {
  return extensionsOf.get(mediaType)?.[0];
}

/** Whether a file has an extension of a type. */
export function hasExtensionOf(mediaType: string, file: string): boolean {
  return extensionsOf.get(mediaType)?.includes(ending(file)) ?? false;
}

/** Whether files with this extension may be in `assets/`. */
export function isAssetName(file: string): boolean {
  return allowed.has(ending(file));
}

/** Whether a name belongs to a picture, sound, film, document or archive that `assets/` may not hold. */
export function isForeignName(name: string): boolean {
  return foreign.has(ending(name));
}

const foreign: ReadonlySet<string> = new Set(
  `bmp tif tiff heic heif ico psd m4a wav ogg oga opus flac aac 3gp mov mkv avi ogv
   doc docx odt rtf ppt pptx odp xls xlsx ods epub zip`
    .trim()
    .split(/\s+/),
);

function ending(file: string): string {
  return /\.([^./]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

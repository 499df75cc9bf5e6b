/** Extensions allowed for each type. Servers choose the media type by extension, so it must match the content. */
export const assetExtensions: Readonly<Partial<Record<string, RegExp>>> = {
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

/** The allowed types, in words. */
export const assetTypes = 'PNG, JPEG, GIF, WebP, AVIF, SVG, PDF, CSV, TXT, MP4, WebM or MP3';

/** An extension of a type: `jpg` of `image/jpeg`. */
export function extensionOf(mediaType: string): string {
  const others: Readonly<Record<string, string>> = {
    'image/jpeg': 'jpg',
    'image/svg+xml': 'svg',
    'audio/mpeg': 'mp3',
    'text/plain': 'txt',
  };
  return others[mediaType] ?? mediaType.replace(/^.*\//, '');
}

/** Whether files with this extension may be in `assets/`. */
export function isAssetName(file: string): boolean {
  return Object.values(assetExtensions).some((extension) => extension?.test(file));
}

/** Whether a name is that of a picture, sound, film, document or archive that `assets/` may not hold. */
export function isForeignName(name: string): boolean {
  return foreign.test(name);
}

const foreign =
  /\.(?:bmp|tiff?|heic|heif|ico|psd|m4a|wav|ogg|oga|opus|flac|aac|3gp|mov|mkv|avi|ogv|docx?|odt|rtf|pptx?|odp|xlsx?|ods|epub|zip)$/i;

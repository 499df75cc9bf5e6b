/** Pictures with more pixels are refused: unpacked, they would fill the memory of readers' devices. */
export const mostPixels = 100_000_000;

/** A picture or file that pages may use. Its bytes are read only when it is copied. */
export interface Asset {
  /** Relative to the content folder: `assets/map.png`. */
  file: string;
  /** Its path on this machine. */
  absolutePath: string;
  /** Media type from its first bytes, never only from its name. */
  mediaType: string;
  /** Of a picture, in pixels. */
  width?: number;
  height?: number;
  bytes: number;
  /** Bytes to publish instead of the file's own: a picture whose HTML was left out. */
  text?: string;
}

/** Whether a file is a picture, not a document, sound or video. */
export function isPicture({ mediaType }: Asset): boolean {
  return mediaType.startsWith('image/');
}

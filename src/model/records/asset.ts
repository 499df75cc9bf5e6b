/** A picture or file that Markdown may refer to; its bytes stay where they are until they are copied. */
export interface Asset {
  /** Relative to the content folder: `assets/map.png`. */
  file: string;
  /** Where it stands on this machine. */
  absolutePath: string;
  /** MIME type told by its first bytes, never by its name alone. */
  mediaType: string;
  /** For pictures, in pixels. */
  width?: number;
  height?: number;
  bytes: number;
}

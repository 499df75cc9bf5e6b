import type { SitePath } from '../../../model/addresses/path.ts';
import type { PictureVariant } from '../../../model/records/picture-variant.ts';

/** The picture of a page, with what is said about it. */
export interface PictureView {
  path: SitePath;
  /** What it shows; empty if the author says nothing. */
  alt: string;
  /** In pixels; absent if its file does not say. */
  size?: { width: number; height: number };
  /** Smaller files for browsers to choose from. */
  variants?: PictureVariant[];
  caption?: string;
  credit?: string;
  license?: string;
  /** Numbers of its sources among the references of the page. */
  references: number[];
}

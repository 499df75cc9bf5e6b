import type { SitePath } from '../addresses/path.ts';
import type { Problem } from '../problems/problem.ts';
import type { Asset } from './asset.ts';

/** A picture of the content folder in another format and, often, smaller. */
export interface PictureVariant {
  mediaType: 'image/avif' | 'image/webp';
  /** In pixels. */
  width: number;
  path: SitePath;
}

/** A variant that can be written. */
export interface MadeVariant extends PictureVariant {
  /** All that decides its bytes. */
  madeFrom: string;
  make: () => Uint8Array;
}

/** The variants of pictures by file: the format that browsers should prefer first, the smaller width first. */
export type VariantsByFile = ReadonlyMap<string, readonly MadeVariant[]>;

/** Makes the variants of pictures. One that cannot be read gives a problem and has none. */
export type MakeVariants = (
  pictures: readonly Asset[],
) => Promise<{ variants: VariantsByFile; problems: Problem[] }>;

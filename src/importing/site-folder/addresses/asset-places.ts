import { readHeader } from '../../../load/assets/image-header.ts';
import { extensionOf, hasExtensionOf, isAssetName } from '../../../model/records/asset-types.ts';
import type { PlannedFile } from '../../plan/import-plan.ts';
import { takeUnique } from '../../plan/unique-id.ts';
import type { SourceSite } from '../source/source-site.ts';

import { unhidden } from './unhidden.ts';

/** The files that texts name, with their places in `assets/`. Others stay behind. */
export class AssetPlaces {
  readonly #places = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #roots: readonly string[];
  readonly #site: SourceSite;

  constructor(site: SourceSite) {
    this.#site = site;
    const roots = [...site.generator.statics, site.texts, 'src/assets/', 'src/', 'assets/'];
    this.#roots = roots.filter((root) => root !== '');
  }

  /** The place of a file in the content folder; `undefined` if it is of a type that the site does not show. */
  take(file: string): string | undefined {
    if (!isAssetName(file)) return undefined;
    const known = this.#places.get(file);
    if (known !== undefined) return known;
    const written = file.slice(file.lastIndexOf('.'));
    const ending = this.#endingOf(file) ?? written;
    const stem = this.#shortened(file).slice(0, -written.length);
    // Files that differ in case alone are one on some disks.
    const place = takeUnique(
      (number) => `assets/${stem}${number}${ending}`,
      this.#taken,
      (each) => each.toLowerCase(),
    );
    this.#places.set(file, place);
    return place;
  }

  get size(): number {
    return this.#places.size;
  }

  get files(): PlannedFile[] {
    const { folder } = this.#site;
    return [...this.#places].map(([file, path]) => ({
      path,
      // Read when it is written: the pictures of a site may be larger than the memory.
      content: () => folder.bytesOf(file),
    }));
  }

  /** Whether texts name a file. */
  has(file: string): boolean {
    return this.#places.has(file);
  }

  /** The ending by the content of a picture whose own is that of another type, which `assets/` refuses. */
  #endingOf(file: string): string | undefined {
    if (!/\.(?:png|jpe?g|gif|webp|avif)$/i.test(file)) return undefined;
    const mediaType = readHeader(this.#site.folder.bytesOf(file))?.mediaType;
    if (mediaType === undefined || hasExtensionOf(mediaType, file)) return undefined;
    return `.${extensionOf(mediaType)}`;
  }

  /** The path of a file without the folders that hold all of them, and without marks that would hide it here. */
  #shortened(file: string): string {
    let path = file;
    for (const root of this.#roots) if (path.startsWith(root)) path = path.slice(root.length);
    const { generator } = this.#site;
    const parts = path.split('/').map(unhidden);
    return parts.map((part) => generator.plainName?.(part) ?? part).join('/');
  }
}

import type { MakeVariants } from '../../model/records/picture-variant.ts';
import type { WorkMeter } from '../../model/run/work-meter.ts';
import { keptFiles } from '../../outputs/kept/kept-files.ts';
import { variantMaker } from '../../outputs/variants/make-variants.ts';
import { openKeptFolder } from './kept-folders.ts';

/** Makes the variants of the pictures of a content folder. Builds keep them for each other, also across versions of the code. */
export function createVariantMaker(contentDir: string, meter: WorkMeter): MakeVariants {
  return variantMaker(
    () => keptFiles(openKeptFolder('variants', contentDir), ''),
    (done) => meter.count('variants', done),
  );
}

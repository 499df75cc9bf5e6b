import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { mapConcurrently } from '../../load/folder/map-concurrently.ts';
import { filePath } from '../../model/addresses/path.ts';
import { warning, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import type { Asset } from '../../model/records/asset.ts';
import type {
  MadeVariant,
  MakeVariants,
  PictureVariant,
} from '../../model/records/picture-variant.ts';
import type { KeptFiles } from '../kept/kept-files.ts';
import { openEncoder, UnreadablePictureError, type PictureEncoder } from './encode-picture.ts';
import { plannedVariants } from './planned-variants.ts';
import { smallerVariants, type SizedVariant } from './smaller-variants.ts';

/** What came of a picture. */
type Outcome = { variants: MadeVariant[] } | { problem: Problem };

/**
 * Makes the variants of pictures that are not kept from earlier builds.
 * @param kept Opens what is kept; called only if a picture needs variants.
 * @param count Told the names of variants that were made, and how many were kept.
 */
export function variantMaker(
  kept: () => KeptFiles,
  count: (done: { made?: string[]; kept?: number }) => void,
): MakeVariants {
  return async (pictures) => {
    const wanted = pictures.filter((picture) => plannedVariants(picture).length > 0);
    if (wanted.length === 0) return { variants: new Map(), problems: [] };
    const tools = { encoder: await openEncoder(), kept: kept(), count };
    const outcomes = await mapConcurrently(wanted, availableParallelism(), async (picture) => ({
      file: picture.file,
      ...(await outcomeOf(picture, tools)),
    }));
    tools.kept.deleteOthers();
    return {
      variants: new Map(
        outcomes.flatMap((each) =>
          'variants' in each && each.variants.length > 0 ? [[each.file, each.variants]] : [],
        ),
      ),
      problems: outcomes.flatMap((each) => ('problem' in each ? each.problem : [])),
    };
  };
}

interface Tools {
  encoder: PictureEncoder;
  kept: KeptFiles;
  count: (done: { made?: string[]; kept?: number }) => void;
}

async function outcomeOf(picture: Asset, tools: Tools): Promise<Outcome> {
  const bytes = await readFile(picture.absolutePath).catch(() => undefined);
  // The build notices later that the file is gone.
  if (!bytes) return { variants: [] };
  try {
    return { variants: await variantsOf(picture, bytes, tools) };
  } catch (cause) {
    if (!(cause instanceof UnreadablePictureError)) throw cause;
    return { problem: unreadable(picture.file, cause.message) };
  }
}

async function variantsOf(picture: Asset, bytes: Buffer, tools: Tools): Promise<MadeVariant[]> {
  const { encoder, kept, count } = tools;
  const digest = hash('sha256', bytes);
  const all: (SizedVariant & { key: string })[] = [];
  for (const planned of plannedVariants(picture)) {
    const key = JSON.stringify([digest, planned, encoder.madeWith]);
    const found = kept.find(key);
    if (found) count({ kept: 1 });
    // Pictures that move have nothing kept.
    else if (all.length === 0 && !(await encoder.standsStill(bytes))) return [];
    const made = found ?? (await encoder.encode(bytes, planned));
    if (!found) {
      kept.keep(key, made);
      count({ made: [variantPath(picture.file, planned)] });
    }
    all.push({ ...planned, key, size: made.length });
  }
  return smallerVariants(all, bytes.length).map(({ mediaType, width, key }) => ({
    mediaType,
    width,
    path: variantPath(picture.file, { mediaType, width }),
    madeFrom: key,
    make: () => readKept(kept, key, picture.file),
  }));
}

/** No author's file is there, since a name that starts with `_` is not content. */
function variantPath(
  file: string,
  { mediaType, width }: Pick<PictureVariant, 'mediaType' | 'width'>,
): PictureVariant['path'] {
  const format = mediaType.replace('image/', '');
  return filePath('assets', '_sizes', file.replace(/^assets\//, ''), `${width}.${format}`);
}

function readKept(kept: KeptFiles, key: string, file: string): Buffer {
  const bytes = kept.find(key);
  if (!bytes)
    throw new Error(`A smaller variant of ${file} was deleted during the build. Build again.`);
  return bytes;
}

function unreadable(file: string, reason: string): Problem {
  const message = `The picture cannot be read to its end, so browsers may show only part of it, or nothing (${reason}).`;
  const at = startOfFile(file);
  return warning(
    at,
    'unsafe-asset',
    message,
    'Save it again in a program that opens it, or replace it.',
  );
}

import type { PackIndex } from '../../outputs/offline/precache-pack.ts';

/** A file of a pack; `path` is its address below the base. */
export interface UnpackedFile {
  path: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Milliseconds without a byte after which a download counts as broken: a browser would wait for minutes. */
const patience = 60_000;

/**
 * Reads a pack (see `writePack`) file by file as it arrives.
 * @throws Error if the pack is cut short, stalls or is of another edition.
 */
export async function* unpack(
  packed: ReadableStream<BufferSource>,
  edition: string,
): AsyncGenerator<UnpackedFile> {
  const take = byteReader(packed.pipeThrough(new DecompressionStream('gzip')));
  const length = new DataView((await take(4)).buffer).getUint32(0);
  const index = JSON.parse(new TextDecoder().decode(await take(length))) as PackIndex;
  if (index.edition !== edition) throw new Error(`The pack is of edition ${index.edition}.`);
  for (const [path, size, type] of index.files) yield { path, type, bytes: await take(size) };
}

/** Returns a reader that takes a given number of bytes from a stream. */
function byteReader(
  stream: ReadableStream<Uint8Array>,
): (size: number) => Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let rest: Uint8Array = new Uint8Array();
  return async (size) => {
    const taken = new Uint8Array(size);
    for (let filled = 0; filled < size;) {
      if (rest.length === 0) {
        const { done, value } = await inTime(reader.read());
        if (done) throw new Error('The pack is cut short.');
        rest = value;
      }
      const part = rest.subarray(0, size - filled);
      taken.set(part, filled);
      filled += part.length;
      rest = rest.subarray(part.length);
    }
    return taken;
  };
}

/** Fails if what is awaited does not come. */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The pack does not arrive.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

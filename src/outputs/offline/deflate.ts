import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** Deflates bytes, at once or in another thread. */
export type Deflate = (bytes: Buffer, options: ZlibOptions) => Buffer | Promise<Buffer>;

/** Deflates in a thread of Node's. */
export const deflateInThread: Deflate = promisify<Buffer, ZlibOptions, Buffer>(deflateRaw);

/** Bytes from which a thread compresses, while the next file is made. The way there and back costs as much as some kB. */
const worthThread = 16 * 1024;

/** Deflates small files at once, others in a thread of Node's. */
export const deflate: Deflate = (bytes, options) =>
  bytes.length < worthThread ? deflateRawSync(bytes, options) : deflateInThread(bytes, options);

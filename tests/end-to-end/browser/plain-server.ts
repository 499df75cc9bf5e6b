import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A server that knows nothing of policies or encodings, as the host of a site may be. */
export interface PlainServer {
  /** `http://localhost:1234` */
  origin: string;
  close(): void;
}

/** Serves what a function finds at a path, with its media type, compressed as hosts send text, and with no other header. */
export async function servePlainly(
  find: (path: string) => { mediaType: string; bytes: Buffer } | undefined,
): Promise<PlainServer> {
  const server = createServer(({ url = '/' }, response) => {
    const found = find(decodeURI(url.replace(/[?#].*/, '')));
    const isText = found && /text|json|javascript|xml/.test(found.mediaType);
    response.writeHead(found ? 200 : 404, {
      ...(found && { 'content-type': found.mediaType }),
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    response.end(isText ? gzipSync(found.bytes) : found?.bytes);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A server that knows nothing of policies or encodings, as the host of a site may be. */
export interface PlainServer {
  /** `http://localhost:1234` */
  origin: string;
  /** Serves one more page. */
  put(path: string, html: string): void;
  close(): void;
}

/** A file, and how it is sent. */
interface FoundFile {
  mediaType: string;
  bytes: Buffer;
}

/**
 * Serves what a function finds at a path, with its media type, compressed as hosts send text, and with no other header
 * than that it stays the same.
 */
export async function servePlainly(
  find: (path: string) => FoundFile | undefined,
): Promise<PlainServer> {
  const sent = new Map<string, ReturnType<typeof answer>>();
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url.replace(/[?#].*/, ''));
    const reply = sent.get(path) ?? answer(find(path));
    sent.set(path, reply);
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    put: (path, html) =>
      void sent.set(
        path,
        answer({ mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(html) }),
      ),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(found: FoundFile | undefined): {
  status: number;
  headers: Record<string, string>;
  body: Buffer | undefined;
} {
  if (!found) return { status: 404, headers: {}, body: undefined };
  const { mediaType, bytes } = found;
  const isText = /text|json|javascript|xml/.test(mediaType);
  return {
    status: 200,
    headers: {
      'content-type': mediaType,
      'cache-control': 'max-age=600',
      ...(isText && { 'content-encoding': 'gzip' }),
    },
    body: isText ? gzipSync(bytes) : bytes,
  };
}

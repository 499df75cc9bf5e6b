import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../model/media-type.ts';

/** A running server, and how to reach it. */
export interface Served {
  server: Server;
  /** Address to open: `http://localhost:4321/repo/`. */
  address: string;
}

/**
 * Serves a built site under its base path like a static host: files as they are, and 404.html for missing ones.
 * @param port 0 for any free one. If the port is in use, the next one is tried.
 */
export async function serve(siteDir: string, base: string, port: number): Promise<Served> {
  const files = sirv(siteDir, {
    dev: true,
    etag: true,
    setHeaders(response, address) {
      if (extname(address)) response.setHeader('content-type', mediaTypeOf(address));
    },
  });
  const prefix = base.replace(/\/$/, '');
  const notFound = join(siteDir, '404.html');
  const server = createServer((request, response) => {
    const missing = (): void => {
      // `sirv` itself would send status 200.
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const url = request.url ?? '/';
    if (prefix && !url.startsWith(`${prefix}/`)) {
      if (url !== '/' && url !== prefix) return missing();
      return void response.writeHead(302, { location: base }).end();
    }
    request.url = url.slice(prefix.length);
    files(request, response, missing);
  });
  const taken = await listen(server, port);
  return { server, address: `http://localhost:${taken}${base}` };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(server, candidate);
    } catch (cause) {
      const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
      if (!isTaken || candidate > port + 20) throw cause;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

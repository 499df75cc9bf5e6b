import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { extname, join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { isInside } from '../../model/is-inside.ts';
import { mediaTypeOf } from '../../model/media-type.ts';
import { dropOddRange } from '../../model/requests/byte-range.ts';
import { requestedPath } from '../../model/requests/requested-path.ts';
import { thrownCode } from '../../model/run/thrown.ts';
import { UsageError } from '../../publish/site-options.ts';
import { lastPort } from '../options/options.ts';

/** A running server, and how to reach it. */
export interface Served {
  server: Server;
  /** Address to open: `http://localhost:4321/repo/`. */
  address: string;
  /** Addresses for other machines: `http://192.168.0.7:4321/repo/`. */
  networkAddresses: string[];
}

/** Who may open a served site. */
export interface Reach {
  /** Also other machines. */
  fromNetwork: boolean;
}

/** Media types that hosts such as GitHub Pages compress. */
const compressed = /text|javascript|json|xml/;

/**
 * Serves a built site under its base path like a static host.
 * @param port 0 for any free one. If the port is in use, the next one is tried.
 */
export async function serve(
  siteDir: string,
  base: string,
  port: number,
  reach: Reach = { fromNetwork: false },
): Promise<Served> {
  return await serveUnder(() => base, port, reach, answerFrom(siteDir));
}

/** Answers a request for an address below the base; without one, that nothing is there. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers from the files of a site: texts compressed, and 404.html for missing files. */
export function answerFrom(siteDir: string): Answer {
  const files = sirv(siteDir, {
    dev: true,
    etag: true,
    setHeaders(response, address) {
      if (extname(address)) response.setHeader('content-type', mediaTypeOf(address));
    },
  });
  const compress = compression({ mimes: compressed });
  const notFound = join(siteDir, '404.html');
  const missing = (response: ServerResponse): void => {
    // `sirv` itself would send status 200.
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
  };
  const answer: Answer = (request, response) => {
    if (request.url === undefined) return missing(response);
    const location = withSlash(siteDir, request.url);
    if (location !== undefined) return void response.writeHead(302, { location }).end();
    request.url = withIndex(request.url);
    dropOddRange(request.headers);
    files(request, response, () => missing(response));
  };
  return (request, response) => {
    // A build may replace the site at any moment: between two looks at a file, or before it is opened.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    compress(request, response, () => {
      try {
        answer(request, response);
      } catch {
        if (response.headersSent) response.destroy();
        else response.writeHead(503, { 'retry-after': '1' }).end();
      }
    });
  };
}

/** The file of a page: for `/about/`, `sirv` would take `about.html`, which may be the old address that leads there. */
function withIndex(url: string): string {
  return url.replace(/^[^?]*\/(?=\?|$)/, '$&index.html');
}

/**
 * Where to redirect the address of a page without its slash, as hosts do: relative addresses in the page would be
 * resolved from the folder above. `undefined` for other addresses.
 */
function withSlash(siteDir: string, url: string): string | undefined {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/.exec(url) ?? [];
  const name = /[^/]+$/.exec(path)?.[0];
  if (name === undefined) return undefined;
  const folder = folderOf(siteDir, requestedPath(url));
  if (!folder || !existsSync(join(folder, 'index.html')) || existsSync(`${folder}.html`))
    return undefined;
  return `./${name}/${query}`;
}

/** The folder of an address in that of the site; `undefined` if it would be elsewhere. */
function folderOf(siteDir: string, path: string): string | undefined {
  try {
    const folder = join(siteDir, decodeURIComponent(path));
    return isInside(siteDir, folder) && !folder.includes('\0') ? folder : undefined;
  } catch {
    // It is not encoded as addresses are.
    return undefined;
  }
}

/**
 * Starts a server for the addresses below a base path. The home page of the host leads there, and so do addresses below
 * the paths that it had before.
 * @param port 0 for any free one. If the port is in use, the next one is tried.
 * @param handle Called with the address without the base: `/articles/`. It is `undefined` for others.
 */
export async function serveUnder(
  baseNow: () => string,
  port: number,
  { fromNetwork }: Reach,
  handle: Answer,
): Promise<Served> {
  const prefixes = new Set([baseNow().replace(/\/$/, '')]);
  const server = createServer((request, response) => {
    if (!fromNetwork && !isForThisMachine(request)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
      return void response.end(
        'This site is served to this machine alone: open it at localhost.\n',
      );
    }
    const url = request.url ?? '/';
    const base = baseNow();
    const prefix = base.replace(/\/$/, '');
    const former = longestPrefix(url, prefixes.add(prefix));
    if (former !== undefined && former !== prefix) {
      const location = prefix + url.slice(former.length).replace(/^\/+/, '/');
      return void response.writeHead(302, { location }).end();
    }
    const isBelow = !prefix || url.startsWith(`${prefix}/`);
    if (!isBelow && (url === '/' || url === prefix)) {
      return void response.writeHead(302, { location: base }).end();
    }
    request.url = isBelow ? url.slice(prefix.length) : undefined;
    handle(request, response);
  });
  const taken = await listen(server, port, fromNetwork ? '0.0.0.0' : thisMachine);
  const addressAt = (host: string): string => `http://${host}:${taken}${baseNow()}`;
  return {
    server,
    address: addressAt('localhost'),
    networkAddresses: fromNetwork ? networkHosts().map(addressAt) : [],
  };
}

/** The longest of some paths that an address is below. */
function longestPrefix(url: string, prefixes: Iterable<string>): string | undefined {
  return [...prefixes]
    .filter((each) => url.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The address that only this machine can reach. */
export const thisMachine = '127.0.0.1';

/**
 * Whether a request names this machine as its host. A page of another site can point its own name at this machine (DNS
 * rebinding) and would then read the site as its own; its requests still name its own host.
 */
function isForThisMachine({ headers: { host } }: IncomingMessage): boolean {
  const name = host === undefined ? 'localhost' : URL.parse(`http://${host}`)?.hostname;
  return name !== undefined && /^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(name);
}

function networkHosts(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** How many ports are tried. */
const mostTried = 20;

async function listen(server: Server, port: number, host: string): Promise<number> {
  const last = Math.min(port + mostTried - 1, lastPort);
  for (let candidate = port; candidate <= last; candidate += 1) {
    try {
      if (candidate !== 0 && (await isTakenBeside(candidate))) continue;
      return await listenOn(server, candidate, host);
    } catch (cause) {
      const code = thrownCode(cause);
      if (code === 'EACCES')
        throw new UsageError(`Port ${candidate} is reserved: choose another with \`--port\`.`);
      if (code !== 'EADDRINUSE') throw cause;
    }
  }
  throw new UsageError(
    `All ports from ${port} to ${last} are in use: choose another with \`--port\`.`,
  );
}

/**
 * Whether another program has this port at the other address of `localhost`, which browsers ask first: they would show
 * its pages at the address that this server prints.
 */
async function isTakenBeside(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    await listenOn(probe, port, '::1');
    await new Promise((closed) => probe.close(closed));
    return false;
  } catch (cause) {
    // Other failures say that this machine has no such address.
    return thrownCode(cause) === 'EADDRINUSE';
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

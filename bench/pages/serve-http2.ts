import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answerFrom } from '../../src/cli/serving/serve.ts';

/** A server with one connection for all files. */
export interface ServedByHttp2 {
  /** `https://localhost:4321/` */
  address: string;
  close(): void;
}

/**
 * Serves a site as GitHub Pages and most other hosts do: over HTTP/2, which browsers speak only where it is encrypted.
 * They have to be told not to mind the certificate.
 * @param dir Folder for the certificate.
 * @throws Error if `openssl`, which makes the certificate, is not on the PATH.
 */
export async function serveHttp2(siteDir: string, dir: string): Promise<ServedByHttp2> {
  const answer = answerFrom(siteDir);
  const server = createSecureServer(makeCertificate(dir), (request, response) =>
    // Node's HTTP/2 has the interface of its HTTP/1.1 for this purpose, but not as types.
    answer(request as unknown as IncomingMessage, response as unknown as ServerResponse),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}/`, close: () => void server.close() };
}

function makeCertificate(dir: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'certificate.pem')];
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', ...made, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

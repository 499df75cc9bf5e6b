import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectDir } from '../../src/publish/site-options.ts';

/** Milliseconds that the server may take to start. A machine that runs other tests is slow. */
const startTimeout = 90_000;

/** A running development server, and the content that it shows. */
export interface DevServer {
  /** Address of the site, with a slash at its end. */
  address: string;
  /** What it has said since the last call. */
  said(): string;
  stop(): void;
  /** Writes a file of the content. */
  write(file: string, text: string): void;
  /** Replaces text in a file of the content. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
}

/**
 * Starts a development server on this machine.
 * @throws Error with what it said if it ends, or does not start in time.
 */
export async function startDev(
  content: string,
  port: number,
  command: 'dev' | 'dev-code' = 'dev',
): Promise<DevServer> {
  const script = join(projectDir, `src/cli/${command}.ts`);
  const args = [script, '--content', content, '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const limit = AbortSignal.timeout(startTimeout);
  limit.addEventListener('abort', () => reject(new Error(`The server does not start.\n${output}`)));
  const read = (part: Buffer): void => {
    // Colours, which Astro prints where the environment says `CI` too, would stand between words.
    output += stripVTControlCharacters(part.toString());
    const found = /(?:Serving .* at|Local)\s+(http:[^\s,]+)/.exec(output)?.[1];
    if (found) resolve(found);
  };
  server.stdout.on('data', read);
  server.stderr.on('data', read);
  server.once('exit', (code) => reject(new Error(`The server ended with ${code}.\n${output}`)));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  return {
    address: await promise,
    said() {
      const said = output;
      output = '';
      return said;
    },
    stop() {
      server.removeAllListeners('exit');
      server.kill('SIGKILL');
    },
    write,
    async edit(file, from, to) {
      write(file, (await readFile(join(content, file), 'utf8')).replace(from, to));
    },
  };
}

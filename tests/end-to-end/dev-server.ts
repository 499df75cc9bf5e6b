import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectDir } from '../../src/publish/site-options.ts';
import { addressOf } from './address-of.ts';

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
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (part: Buffer) => (output += stripVTControlCharacters(part.toString())));
  }
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  return {
    address: await addressOf(server),
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

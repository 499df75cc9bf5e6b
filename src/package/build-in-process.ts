import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** A site could not be built; the message is what the command prints. */
export class BuildError extends Error {}

/**
 * Runs `build` with these arguments.
 * @returns what it prints.
 * @throws BuildError if it fails.
 */
export async function buildInProcess(args: readonly string[]): Promise<string> {
  const script = fileURLToPath(new URL('../cli/build.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('exit', resolve);
  child.once('error', reject);
  const [report, code] = await Promise.all([text(child.stderr), promise]);
  if (code !== 0) throw new BuildError(report.trim());
  return report;
}

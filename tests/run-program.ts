import { spawnSync } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';
import { tally } from './tally.ts';

/** Milliseconds that a program may take. */
const limit = 10 * 60_000;

/**
 * Runs a program as one test, and prints its output only if it fails.
 * @param program A path, or a name in `node_modules/.bin/`, which `dossier.mjs` adds to `PATH`.
 */
export function runProgram(name: string, program: string, args: readonly string[]): void {
  const started = performance.now();
  const result = spawnSync(program, args, {
    cwd: projectDir,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: limit,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    // On Windows, programs in `.bin/` are batch files, which need a shell.
    shell: process.platform === 'win32' && !isAbsolute(program),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.status === 0) {
    tally.passed += 1;
    process.stdout.write(`✔ ${name} (${seconds} s)\n`);
    return;
  }
  tally.failed += 1;
  process.stdout.write(
    `✖ ${name} (${seconds} s)\n${result.stdout}${result.stderr}${result.error ?? ''}\n`,
  );
}

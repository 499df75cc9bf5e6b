import { spawnSync } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';
import { tally } from './tally.ts';

/**
 * Runs a program that passes or fails as one test, and prints what it says only when it fails.
 * @param program The path of one, or the name of one in `node_modules/.bin/`, which `dossier.mjs` puts into `PATH`.
 */
export function runProgram(name: string, program: string, args: readonly string[]): void {
  const started = performance.now();
  const result = spawnSync(program, args, {
    cwd: projectDir,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    // On Windows, those in `.bin/` are batch files, which only a shell can start.
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

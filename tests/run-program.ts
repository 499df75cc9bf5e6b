import { execFile, type ExecFileException } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';
import { tally } from './tally.ts';

/** Milliseconds that a program may take. */
const limit = 10 * 60_000;

/** What a program printed, and how it failed if it did. */
interface Outcome {
  error: ExecFileException | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program as one test, and prints its output only if it fails.
 * @param program A path, or a name in `node_modules/.bin/`, which `dossier.mjs` adds to `PATH`.
 */
export async function runProgram(
  name: string,
  program: string,
  args: readonly string[],
): Promise<void> {
  const started = performance.now();
  const { error, stdout, stderr } = await outcomeOf(program, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!error) {
    tally.passed += 1;
    process.stdout.write(`✔ ${name} (${seconds} s)\n`);
    return;
  }
  tally.failed += 1;
  process.stdout.write(`✖ ${name} (${seconds} s)\n${stdout}${stderr}${error.message}\n`);
}

function outcomeOf(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        cwd: projectDir,
        maxBuffer: 1 << 28,
        timeout: limit,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        // On Windows, programs in `.bin/` are batch files, which need a shell.
        shell: process.platform === 'win32' && !isAbsolute(program),
      },
      (error, stdout, stderr) => resolve({ error, stdout, stderr }),
    );
  });
}

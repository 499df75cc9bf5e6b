import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseCommand, readPort, servingFlags, withoutServingFlags } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { passSignals } from './pass-signals.mjs';

const usage = `Usage: npm start -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--port NUMBER] [--host]
Builds the site, serves it and prints its address.
`;

try {
  await buildAndServe(argumentsOf(process.argv.slice(2)));
} catch (cause) {
  reportRefusal(cause, usage);
  process.exitCode = 1;
}

/** The same as `build` followed by `preview`, each with the options that it takes. */
async function buildAndServe(args: readonly string[]): Promise<void> {
  process.exitCode = await build(withoutServingFlags(args));
  if (process.exitCode !== 0) return;
  process.argv = [...process.argv.slice(0, 2), ...args];
  await import('./preview.ts');
}

/** Runs `build`, which a signal to this process ends too, and returns its exit code. */
async function build(args: readonly string[]): Promise<number> {
  const script = fileURLToPath(new URL('./build.ts', import.meta.url));
  const building = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  const stopPassing = passSignals(building);
  const [code] = await once(building, 'exit');
  stopPassing();
  return typeof code === 'number' ? code : 1;
}

/** The options as they are understood, each with its value. */
function argumentsOf(args: readonly string[]): string[] {
  const { values } = parseCommand(args, servingFlags);
  // Before the build, which takes long.
  readPort(values.port);
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === 'string') return [`--${name}=${value}`];
    return value ? [`--${name}`] : [];
  });
}

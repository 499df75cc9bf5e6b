import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseCommand, readPort, servingFlags, withoutServingFlags } from './options.ts';
import { reportRefusal } from './report-refusal.ts';

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
  const built = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('./build.ts', import.meta.url)), ...withoutServingFlags(args)],
    { stdio: 'inherit' },
  );
  if (built.status !== 0) {
    process.exitCode = 1;
    return;
  }
  process.argv = [...process.argv.slice(0, 2), ...args];
  await import('./preview.ts');
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

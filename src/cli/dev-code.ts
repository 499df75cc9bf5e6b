import { ContentError } from '../astro/build/content-error.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { parseCommand, readPort, servingFlags } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { thisMachine } from './serving/serve.ts';

const usage = `Usage: npm run dev:code -- [--content DIR] [--port NUMBER] [--host]
Works like dev, and also reloads when components, styles or scripts change: Astro compiles each page when it is opened.
`;

exitOnSignals();
try {
  const { values, options } = parseCommand(process.argv.slice(2), servingFlags);
  const { startAstro } = await import('../astro/start-astro.ts');
  await startAstro(options, readPort(values.port), values.host ? true : thisMachine);
} catch (cause) {
  reportRefusal(cause, usage, [ContentError]);
  process.exitCode = 1;
}

import { ContentError } from '../astro/content-error.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { parseCommand, readPort, servingFlags } from './options.ts';
import { reportRefusal } from './report-refusal.ts';

const usage = `Usage: npm run dev -- [--content DIR] [--port NUMBER] [--host]
Serves the site with live reload, to this machine alone; with --host also to others. Problems of the content appear on the page and here.
`;

exitOnSignals();
try {
  const { values, options } = parseCommand(process.argv.slice(2), servingFlags);
  // Loaded on demand, so that wrong usage is answered at once.
  const { serveLive } = await import('./serve-live.ts');
  await serveLive(options, readPort(values.port), { fromNetwork: values.host });
} catch (cause) {
  reportRefusal(cause, usage, [ContentError]);
  process.exitCode = 1;
}

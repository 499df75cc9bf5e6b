import { ContentError } from '../astro/build/content-error.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { explainMachine } from '../publish/report/explain-failure.ts';
import { UsageError, type SiteOptions } from '../publish/site-options.ts';
import { parseCommand, readPort, servingFlags } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';

const usage = `Usage: npm run dev -- [--content DIR] [--port NUMBER] [--host]
Serves the site with live reload, only to this machine; with --host also to others. Problems of the content appear on the page and here.
`;

exitOnSignals();
let options: SiteOptions | undefined;
try {
  const parsed = parseCommand(process.argv.slice(2), servingFlags);
  ({ options } = parsed);
  // Loaded on demand, so that wrong usage is answered at once.
  const { serveLive } = await import('./serving/serve-live.ts');
  await serveLive(options, readPort(parsed.values.port), { fromNetwork: parsed.values.host });
} catch (cause) {
  const isForUser = cause instanceof ContentError || cause instanceof UsageError;
  const explained = !isForUser && options && explainMachine(cause, options);
  if (explained) process.stderr.write(`${explained}\n`);
  else reportRefusal(cause, usage, [ContentError]);
  process.exitCode = 1;
}

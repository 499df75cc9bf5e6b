import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { restoreOutput } from '../publish/output/output-folder.ts';
import { UsageError } from '../publish/site-options.ts';
import { parseCommand, readPort, servingFlags } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { readBase } from './options/read-base.ts';
import { serve } from './serving/serve.ts';

const usage = `Usage: npm run preview -- [--out DIR] [--base PATH] [--port NUMBER] [--host]
Serves the built site under its base path, only to this machine; with --host also to others.
`;

try {
  const { values, options } = parseCommand(process.argv.slice(2), servingFlags);
  restoreOutput(options.outDir);
  if (!existsSync(join(options.outDir, 'index.html'))) {
    throw new UsageError(
      `There is no built site in ${options.outDir}. Run \`npm run build\` first.`,
    );
  }
  const base = options.base ?? (await readBase(options.outDir));
  const reach = { fromNetwork: values.host };
  const { address, networkAddresses } = await serve(
    options.outDir,
    base,
    readPort(values.port),
    reach,
  );
  process.stdout.write(
    `Serving ${options.outDir} at ${[address, ...networkAddresses].join(', ')}\n`,
  );
} catch (cause) {
  reportRefusal(cause, usage);
  process.exitCode = 1;
}

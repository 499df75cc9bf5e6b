import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { restoreOutput } from '../publish/output-folder.ts';
import { UsageError } from '../publish/site-options.ts';
import { parseCommand } from './options.ts';
import { readBase } from './read-base.ts';
import { serve } from './serve.ts';

const usage = `Usage: npm run preview -- [--out DIR] [--base PATH] [--port NUMBER]
Serves the built site under its base path.
`;

try {
  const { values, options } = parseCommand(process.argv.slice(2), {
    port: { type: 'string', default: '4321' },
  });
  restoreOutput(options.outDir);
  if (!existsSync(join(options.outDir, 'index.html'))) {
    throw new UsageError(
      `There is no built site in ${options.outDir}. Run \`npm run build\` first.`,
    );
  }
  const base = options.base ?? (await readBase(options.outDir));
  const { address } = await serve(options.outDir, base, Number(values.port));
  process.stdout.write(`Serving ${options.outDir} at ${address}\n`);
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  process.stderr.write(`${cause.message}\n\n${usage}`);
  process.exitCode = 1;
}

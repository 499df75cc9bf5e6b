import { ContentError } from '../astro/content-error.ts';
import { UsageError } from '../publish/site-options.ts';
import { parseCommand, servingFlags } from './options.ts';
import { thisMachine } from './serve.ts';

const usage = `Usage: npm run dev:code -- [--content DIR] [--port NUMBER] [--host]
Does what dev does, and shows changes of the code, too: Astro compiles what each page needs when it is opened.
`;

try {
  const { values, options } = parseCommand(process.argv.slice(2), servingFlags);
  const { startAstro } = await import('../astro/start-astro.ts');
  await startAstro(options, Number(values.port), values.host ? true : thisMachine);
} catch (cause) {
  if (!(cause instanceof UsageError || cause instanceof ContentError)) throw cause;
  const help = cause instanceof UsageError ? `\n${usage}` : '';
  process.stderr.write(`${cause.message}\n${help}`);
  process.exitCode = 1;
}

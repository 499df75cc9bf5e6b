import { dev } from 'astro';
import { ContentError } from '../astro/integration.ts';
import { exportOptions, projectDir, UsageError } from '../publish/site-options.ts';
import { parseCommand } from './options.ts';

const usage = `Usage: npm run dev -- [--content DIR] [--port NUMBER]
Serves the site with live reload. Problems of the content appear on the page and here.
`;

try {
  const { values, options } = parseCommand(process.argv.slice(2), { port: { type: 'string' } });
  exportOptions(options);
  await dev({ root: projectDir, ...(values.port && { server: { port: Number(values.port) } }) });
} catch (cause) {
  if (!(cause instanceof UsageError || cause instanceof ContentError)) throw cause;
  process.stderr.write(`${cause.message}\n${cause instanceof UsageError ? `\n${usage}` : ''}`);
  process.exitCode = 1;
}

import { build } from 'astro';
import { ContentError } from '../astro/integration.ts';
import { checkOutputFolder, OutputRefusedError } from '../publish/check-output-folder.ts';
import { OutputLockedError } from '../publish/output-lock.ts';
import { exportOptions, projectDir, UsageError } from '../publish/site-options.ts';
import { parseCommand } from './options.ts';

const usage = `Usage: npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH]
Builds the site into dist/, or leaves dist/ as it was. Exits with 0 on success and 1 on failure.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { options } = parseCommand(args, {});
    await checkOutputFolder(options);
    exportOptions(options);
    await build({ root: projectDir, logLevel: 'warn' });
    return 0;
  } catch (cause) {
    if (cause instanceof UsageError) process.stderr.write(`${cause.message}\n\n${usage}`);
    else if (
      cause instanceof ContentError ||
      cause instanceof OutputRefusedError ||
      cause instanceof OutputLockedError
    ) {
      process.stderr.write(`${cause.message}\n`);
    } else
      process.stderr.write(
        `${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
      );
    return 1;
  }
}

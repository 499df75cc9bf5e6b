import { ContentError } from '../astro/content-error.ts';
import { OutputRefusedError } from '../publish/check-output-folder.ts';
import { OutputLockedError } from '../publish/output-lock.ts';
import { ChangedContentError } from '../publish/published-files.ts';
import { explainFailure } from '../publish/explain-failure.ts';
import { UsageError, type SiteOptions } from '../publish/site-options.ts';
import { parseCommand } from './options.ts';

const usage = `Usage: npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH]
Builds the site into dist/, or leaves dist/ as it was. Exits with 0 on success and 1 on failure.
`;

// A build that is stopped cleans up: listeners of `exit` run only if the process ends itself.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.once(signal, () => process.exit(128 + number));
}
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: SiteOptions | undefined;
  try {
    options = parseCommand(args, {}).options;
    // Loaded on demand, so that wrong usage is answered at once.
    const { buildSite } = await import('../astro/build-site.ts');
    await buildSite(options);
    return 0;
  } catch (cause) {
    process.stderr.write(`${describe(cause, options)}\n`);
    return 1;
  }
}

function describe(cause: unknown, options: SiteOptions | undefined): string {
  if (cause instanceof UsageError) return `${cause.message}\n\n${usage}`;
  const isForUser = [ContentError, ChangedContentError, OutputRefusedError, OutputLockedError].some(
    (each) => cause instanceof each,
  );
  if (isForUser && cause instanceof Error) return cause.message;
  const explained = options && explainFailure(cause, options);
  if (explained) return explained;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ContentError } from '../astro/build/content-error.ts';
import { noMeter, type WorkMeter } from '../model/run/work-meter.ts';
import { PagefindEndedError } from '../outputs/search/merged-index/pagefind-ended-error.ts';
import { asTyped } from '../model/run/program.ts';
import { OutputRefusedError } from '../publish/output/check-output-folder.ts';
import { OutputLockedError } from '../publish/output/output-lock.ts';
import { ChangedContentError } from '../publish/output/published-files.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { explainFailure } from '../publish/report/explain-failure.ts';
import { formatProfile } from '../publish/report/format-profile.ts';
import { startProfiler, type BuildProfile } from '../publish/report/profile.ts';
import { UsageError, type SiteOptions } from '../publish/site-options.ts';
import { parseCommand } from './options/options.ts';
import { thrownStack } from '../model/run/thrown.ts';

const usage = `Usage: npm run build -- [--content DIR] [--out DIR] [--site URL] [--base PATH] [--profile] [--profile-json FILE]
Builds the site into dist/, or leaves dist/ as it was. Exits with 0 on success and 1 on failure.
--profile prints the time of each step, and counts what was made and kept; --profile-json writes this to a file.
`;

/** Milliseconds to wait for a signal that has already ended a program of the build. */
const signalDelay = 50;

const profileFlags = {
  profile: { type: 'boolean', default: false },
  'profile-json': { type: 'string' },
} as const;

/** Errors whose messages say what to do. */
const errorsForUsers = [ContentError, ChangedContentError, OutputRefusedError, OutputLockedError];

exitOnSignals();
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: SiteOptions | undefined;
  try {
    const parsed = parseCommand(args, profileFlags);
    ({ options } = parsed);
    const { profile, 'profile-json': json } = parsed.values;
    // While templates are compiled, the working directory is another one.
    const file = json === undefined ? undefined : resolve(json);
    const profiler = profile || file !== undefined ? startProfiler() : undefined;
    const { buildSite } = await loadBuild(profiler ?? noMeter);
    await buildSite(options, profiler);
    if (profiler) report(profiler.read(), { isPrinted: profile, file });
    return 0;
  } catch (cause) {
    // Ctrl-C also ends the programs that a build uses, and their end may be noticed before the signal.
    await setTimeout(signalDelay);
    process.stderr.write(`${describe(cause, options)}\n`);
    return 1;
  }
}

/** Loads the code of a build. On demand, so that wrong usage is answered at once. */
function loadBuild(meter: WorkMeter): Promise<typeof import('../astro/build/build-site.ts')> {
  return meter.part('Loading code', () => import('../astro/build/build-site.ts'));
}

/** Prints a profile, writes it as JSON, or both. */
function report(
  profile: BuildProfile,
  { isPrinted, file }: { isPrinted: boolean; file: string | undefined },
): void {
  if (isPrinted) process.stderr.write(formatProfile(profile));
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(profile)}\n`);
}

function describe(cause: unknown, options: SiteOptions | undefined): string {
  if (cause instanceof UsageError) return asTyped(`${cause.message}\n\n${usage}`);
  const isForUser = errorsForUsers.some((each) => cause instanceof each);
  if (isForUser && cause instanceof Error) return cause.message;
  const explained = options && explainFailure(cause, options);
  if (explained) return explained;
  return cause instanceof PagefindEndedError ? cause.message : thrownStack(cause);
}

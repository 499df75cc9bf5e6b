import { parseArgs, type ParseArgsConfig } from 'node:util';
import { siteOptions, UsageError } from '../publish/site-options.ts';

const siteFlags = {
  content: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/**
 * Parses the options that all commands share, and those of one command.
 * @throws UsageError if a flag is unknown or the address is not a URL.
 */
export function parseCommand<Flags extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  flags: Flags,
) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...siteFlags, ...flags },
      allowPositionals: true,
    });
    return {
      values: parsed.values,
      positionals: parsed.positionals,
      options: siteOptions(parsed.values),
    };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

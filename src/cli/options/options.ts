import { parseArgs, type ParseArgsConfig } from 'node:util';
import { commandName, withNpmOptions } from './npm-options.ts';
import { siteOptions, UsageError } from '../../publish/site-options.ts';
import { thrownMessage } from '../../model/run/thrown.ts';
import { wrongOption } from './wrong-option.ts';

const siteFlags = {
  content: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** Flags of the commands that serve a site. */
export const servingFlags = {
  port: { type: 'string', default: '4321' },
  host: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/**
 * Parses the options that all commands share, and those of one command, also if npm has taken them for its own.
 * @param takesWords Whether words may stand beside the options: `article "Title"`.
 * @throws UsageError if a flag or word is unknown, or the address is not a URL.
 */
export function parseCommand<Flags extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  flags: Flags,
  { takesWords = false } = {},
) {
  const options = { ...siteFlags, ...flags };
  try {
    const given = withNpmOptions(args, options, process.env, takesWords);
    const wrong = wrongOption(given, options, takesWords);
    if (wrong !== undefined) throw new UsageError(wrong);
    const parsed = parseArgs({ args: given, options, allowPositionals: true });
    const [word] = parsed.positionals;
    if (word !== undefined && !takesWords) {
      const names = Object.keys(options).map((name) => `--${name}`);
      throw new UsageError(
        `\`${word}\` is not an option. Options have names and follow \`--\`: \`npm run ${commandName()} -- --content ${word}\`. There are ${names.join(', ')}.`,
      );
    }
    return {
      values: parsed.values,
      positionals: parsed.positionals,
      options: siteOptions(parsed.values),
    };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(thrownMessage(cause));
  }
}

/**
 * The port in a flag; 0 is any free one.
 * @throws UsageError if it is not a port.
 */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= lastPort) return Number(text);
  throw new UsageError(`--port must be a number from 0 to ${lastPort}, not ${text || 'empty'}.`);
}

/** The largest number of a port. */
export const lastPort = 65_535;

/** Arguments without the flags of commands that serve a site, and their values. */
export function withoutServingFlags(args: readonly string[]): string[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...siteFlags, ...servingFlags },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const left = new Set<number>();
  for (const token of tokens) {
    if (!('name' in token) || !(token.name in servingFlags)) continue;
    left.add(token.index);
    if (token.value !== undefined && !token.inlineValue) left.add(token.index + 1);
  }
  return args.filter((_, index) => !left.has(index));
}

import { basename } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from '../../publish/site-options.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Arguments with the options that npm has kept. Without `--` before them, npm takes options for its own settings and
 * passes them on as `npm_config_NAME`: `--content=x` with its value, `--content x` as `true`, with the value as a word.
 * @param takesWords Whether words may stand beside the options; then the word of an option cannot be told from them.
 * @throws UsageError if an option has lost its value.
 */
export function withNpmOptions(
  args: readonly string[],
  options: Options,
  environment: Readonly<Record<string, string | undefined>>,
  takesWords: boolean,
): string[] {
  const isGiven = (name: string): boolean =>
    args.some((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  const kept = Object.entries(options).flatMap(([name, { type }]) => {
    if (isGiven(name)) return [];
    // npm joins the values of a repeated option with empty lines.
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`]?.split('\n\n').at(-1);
    return value ? [{ name, type, value }] : [];
  });
  const complete = kept.filter(({ type, value }) => type === 'boolean' || value !== 'true');
  const given = complete.map(({ name, type, value }) =>
    type === 'boolean' ? `--${name}` : `--${name}=${value}`,
  );
  const [lost, another] = kept.filter((each) => !complete.includes(each));
  if (!lost) return [...given, ...args];
  const [word, ...others] = args;
  const isItsWord = word !== undefined && others.length === 0 && !word.startsWith('-');
  if (isItsWord && !another && !takesWords) return [...given, `--${lost.name}=${word}`];
  throw new UsageError(
    `npm has kept \`--${lost.name}\` for itself. Write \`--\` before the options: \`npm run ${commandName()} -- --${lost.name} ...\`.`,
  );
}

/** The command that is running: `check`. */
export function commandName(): string {
  return basename(process.argv[1] ?? '').replace(/\.[jt]s$/, '');
}

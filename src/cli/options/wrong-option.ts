import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMeanOr } from '../../model/problems/nearest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What is wrong with the first option that a command does not take as it is given, and what to do about it. */
export function wrongOption(
  args: readonly string[],
  options: Options,
  takesWords: boolean,
): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const faults = tokens.flatMap((token) => {
    if (!('name' in token)) return [];
    const { name, rawName, value, inlineValue = false } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return [unknownOption(rawName, options, takesWords)];
    if (option.type === 'boolean')
      return value === undefined ? [] : [`\`${rawName}\` takes no value. Write it alone.`];
    if (value === undefined)
      return [`\`${rawName}\` lacks its value. Write one behind it: \`${rawName}=...\`.`];
    if (inlineValue || !value.startsWith('-')) return [];
    return [
      `\`${rawName}\` lacks its value: \`${value}\` looks like another option. If it is the value, write \`${rawName}=${value}\`.`,
    ];
  });
  return faults[0];
}

/** @param name With its dashes, as it was written. */
function unknownOption(name: string, options: Options, takesWords: boolean): string {
  const names = Object.keys(options).map((each) => `--${each}`);
  const fix = didYouMeanOr(name, names, `There are ${names.join(', ')}.`);
  const word = takesWords ? ` Put a \`--\` before words that start with \`-\`.` : '';
  return `There is no option \`${name}\`. ${fix}${word}`;
}

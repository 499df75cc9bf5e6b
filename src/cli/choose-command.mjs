// Plain JavaScript, for Node 20 and later.
import { readFileSync } from 'node:fs';

const isHelp = (word) => word === '--help' || word === '-h';

/**
 * The command that a command line names, and its other words. Prints help or what is wrong, and ends, where there is none.
 * @param {string[]} words The command line.
 * @param {Record<string, string>} scripts Paths of the modules of the commands; each has a constant `usage`, or none.
 * @param {(text: string) => string} show Changes usages to what is typed.
 * @returns {{ command: string, args: string[] }}
 */
export function chooseCommand(words, scripts, show = (text) => text) {
  const names = Object.keys(scripts);
  const [command, ...args] = words;
  if (command === undefined || command === 'help' || isHelp(command)) help(names, scripts, show);
  if (!names.includes(command)) {
    const near = names.find((each) => isTypingError(command, each));
    fail(
      `There is no command \`${command}\`.${near ? ` Did you mean \`${near}\`?` : ''} The commands are ${names.join(', ')}.`,
    );
  }
  if (args.some(isHelp)) help([command], scripts, show);
  return { command, args };
}

/** Prints a message, and ends. */
export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Prints how commands are used, and ends. */
function help(names, scripts, show) {
  const usages = names.map((name) => {
    const code = readFileSync(scripts[name], 'utf8');
    // In the npm package, whose code is bundled, constants are variables.
    const usage = /^(?:const|var) usage = `([^`]*)`;$/m.exec(code)?.[1];
    return usage ?? `Usage: npm run ${name}\nSee docs/pages/reference/commands.md.\n`;
  });
  process.stdout.write(show(usages.join('\n')));
  process.exit(0);
}

/** Whether two words differ by one added, removed or changed letter, or by two that are swapped. */
function isTypingError(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const [left, right] = [short.slice(at), long.slice(at)];
  if (left === right.slice(1)) return true;
  if (short.length !== long.length) return false;
  const isSwapped = left[0] === right[1] && left[1] === right[0];
  return left.slice(1) === right.slice(1) || (isSwapped && left.slice(2) === right.slice(2));
}

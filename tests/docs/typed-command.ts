import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';

/** What a command takes. */
interface Command {
  /** Options by name: whether a value follows. */
  options: ReadonlyMap<string, boolean>;
  /** Whether words may stand beside the options. */
  takesWords: boolean;
}

const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const modules = modulesIn('src/cli/dossier.mjs', /^ {2}'?([\w:-]+)'?: \['([\w/-]+\.ts)'.*\],$/gm);
const packaged = modulesIn(
  'src/package/run-command.ts',
  /^ {2}([\w-]+): new URL\('\.\.(\/cli\/[\w-]+\.ts)'/gm,
);

/** Programs of the system, whose options are their own. */
const others: ReadonlySet<string> = new Set(['cd', 'cp', 'git', 'iconv', 'mkdir']);

/** What is wrong with a line that readers type into a terminal; `undefined` if it works. A comment may follow it. */
export function faultOf(line: string): string | undefined {
  const [program = '', ...words] = wordsOf(line);
  if (program === 'npm') return faultOfNpm(words);
  if (program === 'npx') return faultOfDossier(words, [...packaged.keys()]);
  if (program === 'node') return faultOfNode(words);
  return others.has(program) ? undefined : `there is no program \`${program}\``;
}

function faultOfNpm([verb = '', ...words]: string[]): string | undefined {
  if (verb === 'create') return words[0] === 'dossier' ? undefined : 'there is no such initializer';
  if (verb === 'install' || verb === 'pack') return undefined;
  const [name = '', ...rest] = verb === 'run' ? words : [verb, ...words];
  const script = scripts[name];
  if (script === undefined) return `package.json has no script \`${name}\``;
  const command = /^node src\/cli\/dossier\.mjs (\S+)/.exec(script)?.[1];
  const args = rest.filter((word) => word !== '--');
  if (command === undefined) return args.length > 0 ? `\`${name}\` takes nothing` : undefined;
  const early = rest.slice(0, rest.indexOf('--') + 1 || rest.length);
  // npm passes on `--content=x`, and keeps the name of `--content x`.
  if (early.some((word) => /^--\w[^=]*$/.test(word)))
    return 'the `--` before the options is missing';
  return faultOfArguments(command, args);
}

function faultOfNode([file = '', ...words]: string[]): string | undefined {
  if (file === 'src/cli/dossier.mjs')
    return faultOfDossier(['dossier', ...words], [...modules.keys()]);
  // `npm run package` makes it.
  if (file === '.package/create-dossier/create-dossier.mjs') return undefined;
  const script = [file, ...words].find((word) => word.endsWith('.ts')) ?? file;
  return existsSync(join(projectDir, script)) ? undefined : `there is no file \`${script}\``;
}

function faultOfDossier([program, command = '', ...words]: string[], names: readonly string[]) {
  if (program !== 'dossier') return 'only `dossier` is run with npx';
  if (command === '--help' && words.length === 0) return undefined;
  if (!names.includes(command)) return `there is no command \`${command}\``;
  return faultOfArguments(command, words);
}

function faultOfArguments(name: string, args: readonly string[]): string | undefined {
  const { options, takesWords } = readCommand(name);
  for (let index = 0; index < args.length; index += 1) {
    const [, option, value] = /^--([\w-]+)(=.*)?$/.exec(args[index] ?? '') ?? [];
    if (option === undefined) {
      if (!takesWords) return `\`${name}\` takes no words such as \`${args[index]}\``;
      const fault = faultOfTests(args[index] ?? '');
      if (fault) return fault;
      continue;
    }
    const takesValue = options.get(option);
    if (takesValue === undefined) return `\`${name}\` has no option \`--${option}\``;
    if (!takesValue || value !== undefined) continue;
    index += 1;
    if (index === args.length) return `\`--${option}\` has no value`;
    if (option === 'test-name-pattern' && !isNameOfTest(args[index] ?? ''))
      return `no test has the name ${args[index]}`;
  }
  return undefined;
}

/** A path of tests leads to some. */
function faultOfTests(word: string): string | undefined {
  const isLost = word.startsWith('tests/') && !existsSync(join(projectDir, word));
  return isLost ? `there is nothing at \`${word}\`` : undefined;
}

/** Whether a test has these words in its name. Capitals stand for what a reader writes. */
function isNameOfTest(quoted: string): boolean {
  const words = quoted.replace(/^['"]|['"]$/g, '');
  if (/^[A-Z]+$/.test(words)) return true;
  return globSync('tests/**/*.test.ts', { cwd: projectDir }).some((file) =>
    readFileSync(join(projectDir, file), 'utf8').includes(`test('${words}`),
  );
}

/** What a command says of itself in its usage, else the options that it parses. */
function readCommand(name: string): Command {
  const module = join(projectDir, modules.get(name) ?? '');
  const code = [module, join(dirname(module), 'options.ts')]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .find((text) => /const usage = `/.test(text));
  const usage = /const usage = `([^`]*)`/.exec(code ?? '')?.[1]?.split(/\n(?! )/)[0];
  const written =
    usage === undefined
      ? readFileSync(module, 'utf8').matchAll(/'?([\w-]+)'?: \{ type: '(?:string|boolean)'/g)
      : usage.matchAll(/--([\w-]+)( [^\s\]]+)?/g);
  const options = [...written].map(([whole, option = '', value]): [string, boolean] => [
    option,
    usage === undefined ? whole.includes("'string") : value !== undefined,
  ]);
  return {
    options: new Map([...options, ['help', false]]),
    takesWords: usage === undefined || / -- [^[]| -- \[\w/.test(usage),
  };
}

function modulesIn(file: string, line: RegExp): ReadonlyMap<string, string> {
  const code = readFileSync(join(projectDir, file), 'utf8');
  return new Map([...code.matchAll(line)].map(([, name = '', path = '']) => [name, path]));
}

/** The words of a line as a shell reads them, without its comment. */
function wordsOf(line: string): string[] {
  const words = line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}

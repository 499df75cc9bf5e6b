import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chooseCommand } from '../cli/choose-command.mjs';
import { asTyped } from '../model/run/program.ts';

/** The modules of the commands. Each runs when it is imported. */
const modules = {
  check: new URL('../cli/check.ts', import.meta.url),
  build: new URL('../cli/build.ts', import.meta.url),
  dev: new URL('../cli/dev.ts', import.meta.url),
  preview: new URL('../cli/preview.ts', import.meta.url),
  new: new URL('../cli/new.ts', import.meta.url),
  import: new URL('../cli/import.ts', import.meta.url),
  schemas: new URL('../cli/schemas.ts', import.meta.url),
  start: new URL('../cli/start.ts', import.meta.url),
};

/** Runs the command that a command line names. */
export async function run(words: readonly string[]): Promise<void> {
  const scripts = Object.fromEntries(
    Object.entries(modules).map(([name, url]) => [name, fileURLToPath(url)]),
  );
  const { command, args } = chooseCommand([...words], scripts, asTyped);
  enableCompileCache();
  process.argv = [process.execPath, scripts[command] ?? '', ...args];
  // By its address: Node takes the drive of a path for the scheme of one, and `#` in a folder's name for its end.
  await import(modules[command as keyof typeof modules].href);
}

import { execFileSync } from 'node:child_process';
import { projectDir } from '../../src/publish/site-options.ts';

/** Gives modules the paths of Windows instead of those of this machine. */
const hooks = `
  import { registerHooks } from 'node:module';
  const paths = ['export * from "node:path/win32"', 'export { default } from "node:path/win32"'];
  const url = 'data:text/javascript,' + encodeURIComponent(paths.join(';'));
  registerHooks({
    resolve: (name, context, next) =>
      name === 'node:path' ? { url, shortCircuit: true } : next(name, context),
  });
`;

/**
 * What a function of a module returns where paths are those of Windows. Only for functions that look at no file.
 * @param module Its path: `src/publish/report/display-path.ts`.
 */
export function callOnWindows(module: string, name: string, ...args: readonly unknown[]): unknown {
  const code = `
    const { ${name} } = await import('./${module}');
    process.stdout.write(JSON.stringify(${name}(...${JSON.stringify(args)})));
  `;
  const start = `--import=data:text/javascript,${encodeURIComponent(hooks)}`;
  const said = execFileSync(process.execPath, [start, '--input-type=module', '--eval', code], {
    cwd: projectDir,
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

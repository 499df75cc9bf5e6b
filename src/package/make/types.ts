import { join } from 'node:path';
import ts from 'typescript';
import { programDir } from '../../publish/site-options.ts';
import { withJavaScriptNames } from './javascript.ts';

/** Writes the types of a module, and of all that its types name, beside the JavaScript of the package. */
export function writeTypes(module: string, target: string): void {
  const { config } = ts.readConfigFile(join(programDir, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, programDir);
  const program = ts.createProgram([join(programDir, module)], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: programDir,
    outDir: target,
  });
  const { emitSkipped, diagnostics } = program.emit(undefined, (file, text) =>
    ts.sys.writeFile(file, withJavaScriptNames(text)),
  );
  if (!emitSkipped && diagnostics.length === 0) return;
  throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
}

import { dirname, join } from 'node:path';
import ts from 'typescript';
import { programDir } from '../../publish/site-options.ts';

/** Writes the types of a module, and of the modules that its types name, beside the JavaScript of the package. */
export function writeTypes(module: string, target: string): void {
  const { config } = ts.readConfigFile(join(programDir, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, programDir);
  const entry = join(programDir, module);
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    // `npm test` checks all code.
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: programDir,
    outDir: target,
  });
  const files = new Set([entry]);
  // What the types of a file name joins the set, and has its turn.
  for (const file of files) {
    const { emitSkipped, diagnostics } = program.emit(program.getSourceFile(file), (path, text) => {
      ts.sys.writeFile(path, withJavaScriptNames(text));
      for (const { fileName } of ts.preProcessFile(text).importedFiles)
        if (fileName.startsWith('.')) files.add(join(dirname(file), fileName));
    });
    if (emitSkipped || diagnostics.length > 0)
      throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
  }
}

/** Types with `.js` in place of `.ts` where they name a module: `from './a.ts'`. */
function withJavaScriptNames(types: string): string {
  return types.replace(/(\b(?:from|import)\s*\(?\s*["']\.[^"']*)\.ts(["'])/g, '$1.js$2');
}

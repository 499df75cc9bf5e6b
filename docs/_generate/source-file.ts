import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectDir } from '../../src/publish/site-options.ts';

/** A parsed file of `src/`. `file` is relative to the project folder. */
export interface SourceFile {
  file: string;
  tree: ts.SourceFile;
}

/** Parses a file; `file` is relative to the project folder. */
export function readSource(file: string): SourceFile {
  const text = readFileSync(join(projectDir, file), 'utf8');
  return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
}

/** The file of `src/` that exports a constant. Looked up by name, so that files may move. */
export function fileOf(name: string): string {
  const declaration = new RegExp(`^export const ${name}\\b`, 'm');
  const [file, second] = globSync('src/**/*.ts', { cwd: projectDir }).filter((each) =>
    declaration.test(readFileSync(join(projectDir, each), 'utf8')),
  );
  if (file && !second) return file;
  throw new Error(`\`${name}\` is exported by ${file ? 'more than one file' : 'no file'} of src/.`);
}

/** The initializer of a constant, with the file that declares it: this one, or one that it is imported from. */
export function findConstant(
  name: string,
  source: SourceFile,
): { value: ts.Expression; source: SourceFile } | undefined {
  for (const statement of source.tree.statements) {
    if (ts.isVariableStatement(statement)) {
      const { declarations } = statement.declarationList;
      const value = declarations.find((each) => each.name.getText() === name)?.initializer;
      if (value) return { value, source };
    }
    const imported = ts.isImportDeclaration(statement) && importedFrom(name, statement, source);
    if (imported) return findConstant(imported.name, imported.source);
  }
  return undefined;
}

/** The value of a constant that is plain text. */
export function textOf(name: string, file: string): string {
  const value = findConstant(name, readSource(file))?.value;
  if (value && ts.isStringLiteralLike(value)) return value.text;
  throw new Error(`${file} has no constant \`${name}\` that is plain text.`);
}

/** The expression without `as const`, `satisfies` and parentheses. */
export function bareExpression(expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression);
  return isWrapped ? bareExpression(expression.expression) : expression;
}

function importedFrom(
  name: string,
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  { file }: SourceFile,
): { name: string; source: SourceFile } | undefined {
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier)) return;
  const binding = bindings.elements.find((each) => each.name.text === name);
  const path = join(dirname(file), moduleSpecifier.text);
  if (!binding || !moduleSpecifier.text.startsWith('.') || !existsSync(join(projectDir, path)))
    return;
  return { name: (binding.propertyName ?? binding.name).text, source: readSource(path) };
}

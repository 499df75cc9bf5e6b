import ts from 'typescript';
import { joinKey } from '../../src/editors/schemas/described-schema.ts';
import {
  bareExpression,
  fileOf,
  findConstant,
  readSource,
  type SourceFile,
} from './source-file.ts';

/** Comments by the path of the key they describe: `home.lead`, `authors[].name`, `*.fields.*.type`. */
export type Comments = ReadonlyMap<string, string>;

/** Comments of the keys of a schema or plain object, including nested ones. `name` is that of a constant in `src/`. */
export function commentsOfKeys(name: string): Comments {
  const comments = new Map<string, string>();
  const { value, source } = constantOf(name);
  collectKeys(value, '', source, comments);
  return comments;
}

/** Comments of the items of a list. */
export function commentsOfItems(name: string): Comments {
  const { value, source } = constantOf(name);
  const list = bareExpression(value);
  if (!ts.isArrayLiteralExpression(list)) throw new Error(`\`${name}\` is not a list.`);
  const items = list.elements.filter((each) => ts.isStringLiteral(each));
  return new Map(items.map((each) => [each.text, commentBefore(each, source)]));
}

function constantOf(name: string): { value: ts.Expression; source: SourceFile } {
  const found = findConstant(name, readSource(fileOf(name)));
  if (!found) throw new Error(`\`${name}\` has no value.`);
  return found;
}

/** Follows `z.array(author)`, `z.strictObject({...}).default({...})` and similar calls down to the keys. */
function collectKeys(
  expression: ts.Expression,
  path: string,
  source: SourceFile,
  into: Map<string, string>,
): void {
  const node = bareExpression(expression);
  if (ts.isIdentifier(node)) {
    const found = findConstant(node.text, source);
    if (found) collectKeys(found.value, path, found.source, into);
  } else if (ts.isArrayLiteralExpression(node)) {
    for (const each of node.elements) collectKeys(each, path, source, into);
  } else if (ts.isObjectLiteralExpression(node)) {
    for (const each of node.properties) collectProperty(each, path, source, into);
  } else if (ts.isCallExpression(node)) {
    const callee = node.expression;
    const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
    if (ts.isPropertyAccessExpression(callee)) collectKeys(callee.expression, path, source, into);
    for (const each of node.arguments) collectKeys(each, within(path, method), source, into);
  }
}

function collectProperty(
  property: ts.ObjectLiteralElementLike,
  path: string,
  source: SourceFile,
  into: Map<string, string>,
): void {
  if (!ts.isPropertyAssignment(property)) return;
  const key = joinKey(path, property.name.getText().replace(/^['"]|['"]$/g, ''));
  const comment = commentBefore(property, source);
  if (comment) into.set(key, comment);
  collectKeys(property.initializer, key, source, into);
}

/** The path of a schema method's argument: items of a list, values of a map, otherwise the same value. */
function within(path: string, method: string): string {
  if (method === 'array') return `${path}[]`;
  return method === 'record' ? joinKey(path, '*') : path;
}

function commentBefore(node: ts.Node, { tree }: SourceFile): string {
  const last = ts.getLeadingCommentRanges(tree.text, node.getFullStart())?.at(-1);
  const text = last ? tree.text.slice(last.pos, last.end) : '';
  if (!text.startsWith('/**')) return '';
  return text
    .slice(3, -2)
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

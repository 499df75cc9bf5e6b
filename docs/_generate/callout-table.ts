import ts from 'typescript';
import { code, markdownTable } from './markdown-table.ts';
import { bareExpression, findConstant, readSource } from './source-file.ts';

const file = 'src/model/markdown/callout-types.ts';

/** The callout types, each with Obsidian's other names for it. */
export function calloutTable(): string {
  const others = Map.groupBy(otherNames(), ({ type }) => type);
  const rows = typeNames().map((type) => [
    code(type),
    (others.get(type) ?? []).map(({ name }) => code(name)).join(', '),
  ]);
  return markdownTable(['type', 'also'], rows);
}

function typeNames(): string[] {
  const set = valueOf('types');
  const [list] = ts.isNewExpression(set) ? (set.arguments ?? []) : [];
  if (!list || !ts.isArrayLiteralExpression(list)) throw new Error(`${file} has no set of types.`);
  return list.elements.filter((each) => ts.isStringLiteral(each)).map(({ text }) => text);
}

function otherNames(): { name: string; type: string }[] {
  const map = valueOf('aliases');
  if (!ts.isObjectLiteralExpression(map)) throw new Error(`${file} has no map of other names.`);
  return map.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) && ts.isStringLiteral(each.initializer)
      ? { name: each.name.getText(), type: each.initializer.text }
      : [],
  );
}

function valueOf(name: string): ts.Expression {
  const found = findConstant(name, readSource(file));
  if (!found) throw new Error(`${file} has no \`${name}\`.`);
  return bareExpression(found.value);
}

import type { Kind } from '../../../model/kinds/kind.ts';
import { kindsSchema } from '../../../model/kinds/kinds-schema.ts';
import { addProblems, hasErrors, type Problem } from '../../../model/problems/problem.ts';
import { validate } from '../../yaml/schema-problems.ts';
import { parseYaml } from '../../yaml/yaml-file.ts';
import { checkFollowTheMoney } from './check-follow-the-money.ts';
import { checkTargets } from './check-targets.ts';
import type { KindsReading } from './kinds-reading.ts';
import { mergeKind } from './merge-kind.ts';
import { faultyKinds, kindsIn, partialKinds } from './partial-kinds.ts';
import { translateKinds } from './translate-kinds.ts';

/** Merges `kinds.yaml` into the built-in kinds. A faulty kind keeps its valid parts. */
export function readKinds(
  text: string,
  file: string,
  language: string,
  reservedNames: ReadonlySet<string>,
): { kinds: Kind[]; problems: Problem[] } {
  const builtIn = translateKinds(language);
  const { node, partial, problems } = parseYaml(text, file);
  const root = node ?? partial;
  const found = [...problems];
  const reading = root && { file, problems: [], root, reservedNames };
  const kinds = reading ? mergeKinds(builtIn, reading) : builtIn;
  // What is wrong beside a fault of the syntax mostly follows from it.
  if (node && reading) found.push(...reading.problems);
  if (!node && !hasErrors(found)) return { kinds: [...kinds], problems: found };
  const faulty = node ? faultyKinds(node, found) : kindsIn(text);
  return { kinds: partialKinds(kinds, faulty), problems: found };
}

function mergeKinds(builtIn: readonly Kind[], reading: KindsReading): readonly Kind[] {
  const { value: file, problems } = validate(reading.root, kindsSchema, reading.file);
  addProblems(reading.problems, problems);
  if (!file) return builtIn;
  const kinds = Object.entries(file).reduce(
    (merged, [id, entry]) => mergeKind(merged, id, entry, reading),
    builtIn,
  );
  checkTargets(kinds, file, reading);
  checkFollowTheMoney(kinds, file, reading);
  return kinds;
}

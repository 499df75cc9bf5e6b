import type { Kind } from '../../../model/kinds/kind.ts';
import { kindsSchema } from '../../../model/kinds/kinds-schema.ts';
import { addProblems, hasErrors, type Problem } from '../../../model/problems/problem.ts';
import { validate } from '../../yaml/schema-problems.ts';
import { parseYaml } from '../../yaml/yaml-file.ts';
import { addKind } from './add-kind.ts';
import { checkFollowTheMoney } from './check-follow-the-money.ts';
import { checkTargets } from './check-targets.ts';
import type { KindsReading } from './kinds-reading.ts';
import { faultyKinds, kindsIn, partialKinds } from './partial-kinds.ts';
import { translateKinds } from './translate-kinds.ts';

/** Merges `kinds.yaml` into the built-in kinds. A faulty kind keeps its valid parts. */
export function readKinds(
  text: string,
  file: string,
  language: string,
  reservedNames: ReadonlySet<string>,
): { kinds: Kind[]; problems: Problem[] } {
  const kinds = translateKinds(language);
  const { node, partial, problems } = parseYaml(text, file);
  const root = node ?? partial;
  const found = [...problems];
  if (root) {
    const reading: KindsReading = { file, problems: [], root, reservedNames };
    addKinds(kinds, reading);
    // What is wrong beside a fault of the syntax mostly follows from it.
    if (node) found.push(...reading.problems);
  }
  const faulty = node ? faultyKinds(node, found) : hasErrors(found) ? kindsIn(text) : [];
  return { kinds: partialKinds(kinds, faulty), problems: found };
}

function addKinds(kinds: Kind[], reading: KindsReading): void {
  const validated = validate(reading.root, kindsSchema, reading.file);
  addProblems(reading.problems, validated.problems);
  if (!validated.value) return;
  for (const [id, entry] of Object.entries(validated.value)) addKind(kinds, id, entry, reading);
  checkTargets(kinds, validated.value, reading);
  checkFollowTheMoney(kinds, validated.value, reading);
}

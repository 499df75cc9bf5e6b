import type { Kind } from '../../../model/kinds/kind.ts';
import { kindsSchema } from '../../../model/kinds/kinds-schema.ts';
import type { Problem } from '../../../model/problems/problem.ts';
import { validate } from '../../yaml/schema-problems.ts';
import { parseYaml } from '../../yaml/yaml-file.ts';
import { addKind } from './add-kind.ts';
import { checkFollowTheMoney } from './check-follow-the-money.ts';
import { checkTargets } from './check-targets.ts';
import type { KindsReading } from './kinds-reading.ts';
import { translateKinds } from './translate-kinds.ts';

/** Merges `kinds.yaml` into the built-in kinds. A faulty kind keeps its valid parts. */
export function readKinds(
  text: string,
  file: string,
  language: string,
  reservedNames: ReadonlySet<string>,
): { kinds: Kind[]; problems: Problem[] } {
  const kinds = translateKinds(language);
  const parsed = parseYaml(text, file);
  if (!parsed.node) return { kinds, problems: parsed.problems };
  const reading: KindsReading = {
    file,
    problems: parsed.problems,
    root: parsed.node,
    reservedNames,
  };
  const validated = validate(parsed.node, kindsSchema, file);
  reading.problems.push(...validated.problems);
  if (!validated.value) return { kinds, problems: reading.problems };
  for (const [id, entry] of Object.entries(validated.value)) addKind(kinds, id, entry, reading);
  checkTargets(kinds, validated.value, reading);
  checkFollowTheMoney(kinds, validated.value, reading);
  return { kinds, problems: reading.problems };
}

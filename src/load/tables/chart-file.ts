import { chartSchema, type Chart } from '../../model/records/chart.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { fileId } from '../folder/identifier.ts';
import { validate } from '../yaml/schema-problems.ts';
import { parseFilledYaml } from '../yaml/parse-filled-yaml.ts';
import { positionsOf } from '../yaml/yaml-node.ts';

/** Reads `charts/ID.yaml`; `undefined` if it is unusable. */
export function readChart(
  text: string,
  file: string,
  stem: string,
): { chart?: Chart; problems: Problem[] } {
  const { node, problems } = parseFilledYaml(text, file, 'Write `title:` and `data:`.');
  if (!node) return { problems };
  const identified = fileId(stem, undefined, file);
  // What else is wrong with a chart without a title is to be known at once.
  const validated = validate(node, chartSchema, file, { title: stem });
  const allProblems = [...problems, ...identified.problems, ...validated.problems];
  const keyPositions = positionsOf(validated.kept);
  if (!validated.value) return { problems: allProblems };
  const { id } = identified;
  const chart: Chart = {
    ...validated.value,
    id,
    path: sitePath('charts', id),
    at: startOfFile(file),
    keyPositions,
  };
  return { chart: withoutRepeats(chart), problems: allProblems };
}

/** A chart that shows each entity once: two equal series would cover each other. */
function withoutRepeats({ entities, keyPositions = {}, ...chart }: Chart): Chart {
  const places = entities?.flatMap((id, at) => (entities.indexOf(id) === at ? [at] : []));
  const moved = places?.map((from, to) => [`entities.${to}`, keyPositions[`entities.${from}`]]);
  return {
    ...chart,
    ...(entities && { entities: [...new Set(entities)] }),
    keyPositions: { ...keyPositions, ...Object.fromEntries(moved ?? []) },
  };
}

import { error } from '../../model/problems/problem.ts';
import { parseYaml, type ParsedYaml } from './yaml-file.ts';

/**
 * Parses a YAML file that must not be empty.
 * @param fix What to write into an empty one.
 */
export function parseFilledYaml(text: string, file: string, fix: string): ParsedYaml {
  const parsed = parseYaml(text, file);
  if (parsed.node || parsed.problems.length > 0) return parsed;
  const start = { file, line: 1, column: 1 };
  return { problems: [error(start, 'missing-field', 'The file is empty.', fix)] };
}

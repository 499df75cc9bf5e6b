import { error } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { parseYaml, type ParsedYaml } from './yaml-file.ts';

/**
 * Parses a YAML file that must not be empty.
 * @param fix What to write into an empty one.
 */
export function parseFilledYaml(text: string, file: string, fix: string): ParsedYaml {
  const parsed = parseYaml(text, file);
  if (parsed.node || parsed.problems.length > 0) return parsed;
  const start = startOfFile(file);
  return { problems: [error(start, 'missing-field', 'The file is empty.', fix)] };
}

import { nameVariables } from '../../model/sources/csl-variables.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.ts';

/**
 * Names institutions as such. In BibTeX, braces keep a name whole, `author = {{World Bank} and Moore, Jake}`, and the
 * parser makes it the family name of a person.
 */
export function nameInstitutions(item: YamlMap, written: string): void {
  for (const variable of nameVariables) {
    const names = item.entries.get(variable)?.value;
    if (names?.type !== 'list') continue;
    for (const name of names.items) nameIfInstitution(name, written);
  }
}

function nameIfInstitution(name: YamlNode, written: string): void {
  const family = name.type === 'map' && name.entries.size === 1 && name.entries.get('family');
  if (!family || family.value.type !== 'scalar') return;
  const text = family.value.text;
  // Without braces, the words before the last would be given names.
  if (!text.includes(' ') && !isBraced(text, written)) return;
  name.entries.delete('family');
  name.entries.set('literal', { ...family, key: 'literal' });
}

/** Whether a name has braces of its own: `{{Reuters}}`, `Moore, Jake and {Reuters}`; not `{Plato}`. */
function isBraced(name: string, written: string): boolean {
  const braced = `{${name}}`;
  for (let at = written.indexOf(braced); at >= 0; at = written.indexOf(braced, at + 1)) {
    if (/(?:=\s*[{"]\s*|\band\s+)$/i.test(written.slice(0, at))) return true;
  }
  return false;
}

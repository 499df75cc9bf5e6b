import { warning, type Position, type Problem } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';

/** Warns of ORCID iDs of authors with a digit that is not theirs: they lead to nobody, or to somebody else. */
export function wrongOrcids(
  { authors }: SiteSettings,
  file: string,
  positions: Readonly<Record<string, Position>>,
): Problem[] {
  return authors.flatMap(({ orcid }, index) => {
    if (!orcid || orcid.endsWith(checkDigit(orcid))) return [];
    const at = { file, ...(positions[`authors.${index}.orcid`] ?? startOfText) };
    const message = `\`orcid: ${orcid}\` is not an ORCID iD: its last digit shows that one of them is wrong.`;
    return [warning(at, 'invalid-value', message, 'Copy the iD from the page of its owner.')];
  });
}

/** The last character of an ORCID iD by the others: ISO 7064 MOD 11-2. */
function checkDigit(orcid: string): string {
  const digits = orcid.replaceAll('-', '').slice(0, -1);
  const total = Array.from(digits).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

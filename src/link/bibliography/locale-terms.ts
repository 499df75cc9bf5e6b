/** Words that the CSL project has only in English for most languages, and their substitutes. */
const alike = [
  ['number-of-volumes', 'volume'],
  ['chapter-number', 'chapter'],
  ['part-number', 'part'],
] as const;

/** Czech has one word for the years of a journal, and another for the volumes of a work. */
const volumes: Record<string, string> = { ročník: 'svazek', ročníky: 'svazky', 'roč.': 'sv.' };

/** The words of a language with those that it lacks, and with the space of `116 apr. J.-C.` */
export function completeTerms(xml: string): string {
  const own = alike.filter(
    ([name, other]) => isEnglish(xml, name) && termsNamed(xml, other).length > 0,
  );
  const added = own.flatMap(([name, other]) =>
    termsNamed(xml, other).map((term) =>
      term
        .replace(/name="[^"]*"/, `name="${name}"`)
        .replace(/ročníky|ročník|roč\./g, (word) => volumes[word] ?? word),
    ),
  );
  const lacking = own.flatMap(([name]) => termsNamed(xml, name));
  const kept = lacking.reduce((text, term) => text.replace(term, ''), xml);
  return kept
    .replace('</terms>', () => `${added.join('\n')}</terms>`)
    .replace(/(<term name="(?:ad|bc|bce|ce)">)(?=\p{L})(?!\p{scx=Han})/gu, '$1&#160;');
}

/** Whether a word is missing, or is the English one. */
function isEnglish(xml: string, name: string): boolean {
  const full = termsNamed(xml, name).find((term) => !/^[^>]*form="/.test(term)) ?? '';
  return full === '' || />\s*(?:volume|chapter|part)\s*</.test(full);
}

/** The full and short words of a name, with their forms for one and for several. */
function termsNamed(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<term name="${name}"[^>/]*>[^]*?</term>`, 'g')) ?? [];
}

/** Words that most languages of the CSL project have in English only, and those that they can do with. */
const alike = [
  ['number-of-volumes', 'volume'],
  ['chapter-number', 'chapter'],
  ['part-number', 'part'],
] as const;

/** The words of a language with those that it lacks, and with the space of `116 apr. J.-C.` */
export function completeTerms(xml: string): string {
  const own = alike.filter(([, other]) => termsNamed(xml, other).length > 0);
  const added = own.flatMap(([name, other]) =>
    termsNamed(xml, other).map((term) => term.replace(/name="[^"]*"/, `name="${name}"`)),
  );
  const lacking = own.flatMap(([name]) => termsNamed(xml, name));
  const kept = lacking.reduce((text, term) => text.replace(term, ''), xml);
  return kept
    .replace('</terms>', () => `${added.join('\n')}</terms>`)
    .replace(/(<term name="(?:ad|bc|bce|ce)">)(?=\p{L})(?!\p{scx=Han})/gu, '$1&#160;');
}

/** The full and short words of a name, with their forms for one and for several. */
function termsNamed(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<term name="${name}"[^>/]*>[^]*?</term>`, 'g')) ?? [];
}

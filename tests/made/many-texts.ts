/** Files of a site with more texts than a development server renders before it shows the first page. */
export function manyTexts(): Record<string, string> {
  const numbers = Array.from({ length: 600 }, (_, at) => at);
  return {
    'site.yaml': 'title: Many\ndescription: D\nsocialCards: false\n',
    'entities/ember.md': '---\ntitle: Ember\nkind: company\n---\nEmber makes steel.\n',
    ...Object.fromEntries(numbers.map((at) => [`articles/report-${at}.md`, reportOf(at)])),
  };
}

function reportOf(at: number): string {
  return `---\ntitle: Report ${at}\ndate: 2021-07-27\ntags: [steel]\n---\nReport ${at} tells what Ember made.\n`;
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The files of a site with so many people, sources, quotations, dates, and rows with their own source. */
export function longSite(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const sources = numbers.map((at) => ({
    id: `s-${at}`,
    type: 'report',
    title: `Report ${at}`,
    publisher: `${letters[(at * 7) % 26] ?? ''}olta Press`,
  }));
  const rows = numbers.map((at) => `p-${at},2021,${at},s-${at}\n`);
  return {
    'site.yaml':
      'title: Long\ndescription: D\nsocialCards: false\noffline: {app: false, download: false}\n',
    'sources.json': JSON.stringify(sources),
    'data/weights.csv': `entity,date,value,source\n${rows.join('')}`,
    'data/weights.yaml':
      'title: Weights\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n  source: {type: source}\n',
    'articles/said.md': `---\ntitle: Said\ndate: 2021-01-01\n---\n${numbers.map(quotationOf).join('')}`,
    ...Object.fromEntries(numbers.map((at) => [`entities/p-${at}.md`, personOf(at)])),
  };
}

function quotationOf(at: number): string {
  return `\n:::quote{by=p-${at % 100} source=s-${at} date=2019}\nQuotation ${at}.\n:::\n`;
}

/** They have a tag and a source in common. More than half are born in one year, of which some name no month. */
function personOf(at: number): string {
  const month = at % 13 === 0 ? '' : `-${months[at % 12] ?? ''}`;
  const born = at % 5 < 3 ? `2000${month}` : '1990';
  return `---\ntitle: ${letters[at % 26] ?? ''}. ${at}\nkind: person\ntags: [all]\nnationality: {value: Danish, source: s-1}\nborn: {value: "${born}", source: s-${at}}\n---\n`;
}

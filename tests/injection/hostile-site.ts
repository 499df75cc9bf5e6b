import type { Payload } from './payloads.ts';

/** The files of a content folder by path, and where each payload stands in its texts. */
export interface HostileSite {
  files: Record<string, string>;
  /** Payloads of texts by `file:line`, so that a refused one can be left out. */
  blocks: Map<string, number>;
}

/**
 * A content folder with each payload in a text, in ever other surroundings, and many of them in all other places that
 * reach a page or file: titles, names, values, labels, cells, sources, tags, settings.
 * @param refused Payloads to leave out of texts, since `check` refuses what stands around them there.
 */
export function hostileSite(
  payloads: readonly Payload[],
  refused: ReadonlySet<number> = new Set(),
): HostileSite {
  let last = -1;
  /** The next payload, quoted for YAML and JSON. */
  const next = (): string => {
    last = (last + 1) % payloads.length;
    return JSON.stringify(payloads[last]?.text);
  };
  const nextList = (): string => `[${next()}, ${next()}]`;
  const blocks = new Map<string, number>();
  const files: Record<string, string> = {
    'site.yaml': `title: ${next()}
description: ${next()}
url: https://example.org
license: ${next()}
authors: [{name: ${next()}}]
navigation: [{label: ${next()}, link: /articles/}, {label: ${next()}, link: /search/}]
labels: {search: ${next()}, mentions: ${next()}, sources: ${next()}, home: ${next()}}
`,
    'kinds.yaml': `thing:
  label: ${next()}
  plural: ${next()}
  fields:
    note: {type: text, label: ${next()}}
    size: {type: number, label: ${next()}, unit: ${next()}}
    near: {type: relation, label: ${next()}, inverse: ${next()}}
`,
    'sources.json': JSON.stringify(
      range(20).map((index) => ({
        id: `s${index}`,
        type: 'report',
        title: JSON.parse(next()),
        author: [{ literal: JSON.parse(next()) }, { family: JSON.parse(next()), given: 'A' }],
        publisher: JSON.parse(next()),
        'container-title': JSON.parse(next()),
        note: JSON.parse(next()),
        issued: '2020',
        URL: 'https://example.org/',
      })),
    ),
    'data/table.yaml': `title: ${next()}
description: ${next()}
source: s1
profile: true
columns:
  thing: {type: entity}
  year: {type: date}
  power: {type: number, label: ${next()}, unit: ${next()}}
  note: {type: text, label: ${next()}}
`,
    'data/table.csv': `thing,year,power,note\n${range(40)
      .map((row) => `e${row % 4},${2000 + row},${row},${cell(JSON.parse(next()) as string)}\n`)
      .join('')}`,
  };
  for (const type of ['line', 'bar', 'timeline', 'network']) {
    const data = type === 'line' || type === 'bar' ? 'data: table\n' : '';
    files[`charts/${type}.yaml`] =
      `type: ${type}\n${data}title: ${next()}\nsubtitle: ${next()}\nnote: ${next()}\ndescription: ${next()}\n`;
  }
  for (const index of range(30)) {
    const other = (index + 1) % 30;
    addProse(`entities/e${index}.md`, [
      `title: ${next()}`,
      `kind: ${index % 3 === 0 ? 'company' : 'thing'}`,
      `aliases: ${nextList()}`,
      `description: ${next()}`,
      ...(index < 5 ? [`tags: ${nextList()}`] : []),
      ...(index % 3 === 0
        ? [
            `headquarters: {value: ${next()}, note: ${next()}, source: s2}`,
            `founders: [{name: ${next()}, role: ${next()}}]`,
            'founded: 2001',
          ]
        : [
            `note: {value: ${next()}, note: ${next()}}`,
            `size: ${index}`,
            `near: [{to: e${other}, note: ${next()}, role: ${next()}, share: 5%}]`,
          ]),
    ]);
  }
  for (const index of range(20)) {
    addProse(`articles/a${index}.md`, [
      `title: ${next()}`,
      `description: ${next()}`,
      'date: 2024-05-17',
      `authors: ${nextList()}`,
      `tags: [${next()}]`,
      `corrections: [{date: 2024-05-20, text: ${next()}}]`,
    ]);
    addProse(`pages/f${index}.md`, [`title: ${next()}`, `description: ${next()}`]);
  }
  return { files, blocks };

  /** A text with its share of the payloads, each between lines that end what an earlier one began. */
  function addProse(file: string, frontMatter: readonly string[]): void {
    const lines = ['---', ...frontMatter, '---', '', 'Words with [[e1]] and [@s1].', ''];
    const shares = 70;
    const share = Object.keys(files).filter((each) => each.endsWith('.md')).length;
    for (const [index, { text }] of payloads.entries()) {
      if (index % shares !== share || refused.has(index)) continue;
      const form = forms[Math.floor(index / shares) % forms.length] ?? plain;
      for (const line of [...form(text), '', ending, '']) {
        lines.push(line);
        blocks.set(`${file}:${lines.length}`, index);
      }
    }
    files[file] = `${lines.join('\n')}\n::chart{id=line}\n`;
  }
}

const plain = (text: string): string[] => [text];

/** The surroundings of a payload in a text. */
const forms: readonly ((text: string) => string[])[] = [
  plain,
  (text) => [`A sentence ${text} in two parts.`],
  (text) => [`[${text}](https://example.org/ "${text}")`],
  (text) => [`## ${text}`],
  (text) => [`- ${text}`, `- [ ] ${text}`],
  (text) => [`> ${text}`],
  (text) => [`> [!note] ${text}`, `> ${text}`],
  (text) => ['| a | b |', '| --- | --- |', `| ${text} | b |`],
  (text) => [`~~~${text}`, text, '~~~'],
  (text) => [`\`\`${text}\`\``],
  (text) => [`**${text}** and ~~${text}~~`],
  (text) => [`$${text}$`],
  (text) => [`[@s3, ${text}]`],
  (text) => [':::quote{by="Someone" source=s4}', text, ':::'],
  (text) => [`[[e2|${text}]]`],
  (text) => [`<p title="${text}" lang='${text}'>a</p>`],
  (text) => [`<a href="${text}">a</a>`],
  (text) => [`[a](<${text}>)`],
  (text) => [`<details><summary>${text}</summary>`, '', text, '', '</details>'],
  (text) => [`<table><tr><td>${text}</td></tr></table>`],
];

/** Ends elements, comments and sections that a payload may leave open, so that each stands alone. */
const ending =
  '--> ]]> ?> </script></style></pre></textarea></title></xmp></noembed></noframes></noscript></iframe></template></select></table></svg></math></form></details>';

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

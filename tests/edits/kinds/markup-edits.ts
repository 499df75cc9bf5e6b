import type { Random } from '../../../bench/random.ts';
import { articleFiles, entityFiles, idOf, pathsIn, textOf, type Content } from '../content.ts';
import type { EditKind } from '../edit.ts';
import { pickOne } from '../pick-one.ts';
import { frontMatterOf } from '../front-matter.ts';
import { sentence, withParagraph } from './text-edits.ts';

/** Edits of links, embeds, quotations, citations and directives. */
export const markupEdits = {
  linkAdded: (content, random) => {
    const target = idOf(random.pick(pathsIn(content, entityFiles)));
    return withParagraph(
      content,
      random,
      `links to ${target}`,
      (paragraph) => `${paragraph} See [[${target}]].`,
    );
  },
  pathLinkAdded: (content, random) => {
    const path = random.pick(pathsIn(content, articleFiles));
    return withParagraph(
      content,
      random,
      `links to ${path}`,
      (paragraph) => `[This](/${path}) led to it. ${paragraph}`,
    );
  },
  linkRemoved: (content, random) => {
    const link = /!?\[\[[^\]]*\]\] ?/;
    const path = pickOne(
      random,
      pathsIn(content, /\.md$/).filter((each) => link.test(textOf(content, each))),
    );
    if (path === undefined) return undefined;
    return {
      what: `removes the first link or embed of ${path}`,
      files: { [path]: textOf(content, path).replace(link, '') },
    };
  },
  embedAdded: (content, random) => {
    const target = random.pick([
      ...pathsIn(content, /^(articles|pages)\/.*\.md$/).map(idOf),
      ...pathsIn(content, /^charts\/.*\.yaml$/).map(idOf),
      ...pathsIn(content, /^assets\//).map((path) => path.replace('assets/', '')),
    ]);
    return withParagraph(
      content,
      random,
      `embeds ${target}`,
      (paragraph) => `${paragraph}\n\n![[${target}]]`,
    );
  },
  quotationAdded: (content, random) =>
    withParagraph(
      content,
      random,
      'adds a quotation',
      (paragraph) =>
        `${paragraph}\n\n:::quote{by=${idOf(random.pick(people(content)))} date=${random.integer(2000, 2024)} lang=en}\n${sentence(random)}\n:::`,
    ),
  quotationChanged: (content, random) => {
    const quote = /(:::quote\{[^}]*\}\n)([^\n]*)/;
    const path = pickOne(
      random,
      pathsIn(content, /\.md$/).filter((each) => quote.test(textOf(content, each))),
    );
    if (path === undefined) return undefined;
    const changed = textOf(content, path).replace(
      quote,
      (_, head: string) => `${head}${sentence(random)}`,
    );
    return { what: `changes the quotation of ${path}`, files: { [path]: changed } };
  },
  citationAdded: (content, random) => {
    const key = random.pick(sourceKeys(content));
    return withParagraph(
      content,
      random,
      `cites ${key}`,
      (paragraph) => `${paragraph} [@${key}, p. ${random.integer(1, 9)}]`,
    );
  },
  valueAdded: (content, random) => {
    const [entity] = random
      .pick(textOf(content, 'data/market-value.csv').trim().split('\n').slice(1))
      .split(',');
    const at = random.pick(['latest', 'first', 'min', 'max']);
    return withParagraph(
      content,
      random,
      `tells a value of ${entity}`,
      (paragraph) => `${paragraph} It is :value{data=market-value entity=${entity} at=${at}}.`,
    );
  },
  viewAdded: (content, random) => {
    const entity = idOf(random.pick(pathsIn(content, entityFiles)));
    const view = random.pick([
      `::timeline{entity=${entity}}`,
      `::network{entity=${entity} depth=${random.integer(1, 2)}}`,
      '::entities{kind=company sort=founded}',
      `::chart{id=${idOf(random.pick(pathsIn(content, /^charts\/.*\.yaml$/)))}}`,
    ]);
    return withParagraph(content, random, `adds ${view}`, (paragraph) => `${paragraph}\n\n${view}`);
  },
  blockAdded: (content, random) => {
    const block = random.pick([
      '$$E = mc^2$$',
      '```js\nconst wind = 12;\n```',
      `> [!warning] Take care\n> ${sentence(random)}`,
      `| year | what |\n| --- | --: |\n| ${random.integer(1990, 2030)} | 7 |`,
      `A note follows.[^n${random.integer(1, 99)}]`,
      '<b onclick="x()">Bold</b> words.',
      `A block with a name. ^block-${random.integer(1, 9)}`,
    ]);
    return withParagraph(
      content,
      random,
      `adds ${JSON.stringify(block)}`,
      (paragraph) => `${paragraph}\n\n${block}`,
    );
  },
} satisfies Record<string, EditKind>;

/** Files of people. */
function people(content: Content): string[] {
  return pathsIn(content, entityFiles).filter(
    (path) => frontMatterOf(textOf(content, path))['kind'] === 'person',
  );
}

/** Keys of the sources that the corpus brings. */
export function sourceKeys(content: Content): string[] {
  return [...textOf(content, 'sources.yaml').matchAll(/"id":"([^"]+)"/g)].map(
    ([, key = '']) => key,
  );
}

/** A name that a page links to before a page has it: `Harbour note 3`. */
export function nameToCome(random: Random): string {
  return `Harbour note ${random.integer(1, 9)}`;
}

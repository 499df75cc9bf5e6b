import type { Random } from '../../../bench/random.ts';
import { pathsIn, textFiles, textOf, entityFiles, type Content } from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import { pickOne } from '../pick-one.ts';
import { joinText, splitText, titleOf } from '../front-matter.ts';

/** Edits of sentences and headings. */
export const textEdits = {
  sentenceAdded: (content, random) =>
    withParagraph(
      content,
      random,
      'adds a sentence',
      (paragraph) => `${paragraph} ${sentence(random)}`,
    ),
  sentenceRemoved: (content, random) =>
    withParagraph(content, random, 'removes a sentence', (paragraph) =>
      paragraph.replace(/(?<=[.!?。]) [^.]*\.?$/u, ''),
    ),
  letterChanged: (content, random) =>
    withParagraph(content, random, 'changes a letter', (paragraph) =>
      paragraph.replace(/[a-z](?=[a-z]* )/, (letter) => (letter === 'x' ? 'y' : 'x')),
    ),
  paragraphRemoved: (content, random) =>
    withParagraph(content, random, 'removes a paragraph', () => ''),
  nameMentioned: (content, random) => {
    const title = titleOf(textOf(content, random.pick(pathsIn(content, entityFiles))));
    if (title === undefined) return undefined;
    return withParagraph(
      content,
      random,
      `mentions ${title}`,
      (paragraph) => `${title} said so. ${paragraph}`,
    );
  },
  chineseAdded: (content, random) =>
    withParagraph(
      content,
      random,
      'adds a Chinese sentence',
      (paragraph) => `${paragraph} 第${random.integer(1, 99)}座风电场在海上，云云云集团没有回答。`,
    ),
  headingAdded: (content, random) =>
    withParagraph(
      content,
      random,
      'adds a heading',
      (paragraph) => `## What came of it in ${random.integer(1990, 2030)}\n\n${paragraph}`,
    ),
  headingChanged: (content, random) => {
    const headed = pathsIn(content, textFiles).filter((each) =>
      /^## /m.test(textOf(content, each)),
    );
    const path = pickOne(random, headed);
    if (path === undefined) return undefined;
    const text = textOf(content, path);
    const changed = text.replace(/^## .*$/m, `## A heading of ${random.integer(1990, 2030)}`);
    return { what: `changes the first heading of ${path}`, files: { [path]: changed } };
  },
  onlyBytesChanged: (content, random) => {
    const path = random.pick(pathsIn(content, textFiles));
    return {
      what: `changes the line ends of ${path}`,
      files: { [path]: textOf(content, path).replace(/\r?\n/g, random.pick(['\n', '\r\n'])) },
    };
  },
} satisfies Record<string, EditKind>;

/** A sentence without names. */
export function sentence(random: Random): string {
  const words = Array.from({ length: random.integer(3, 9) }, () => random.pick(plainWords));
  return `It ${words.join(' ')} in ${random.integer(1950, 2030)}.`;
}

const plainWords = 'was cut the quay storm seldom of and harbour again left ground'.split(' ');

/** Changes one paragraph of any text. */
export function withParagraph(
  content: Content,
  random: Random,
  what: string,
  change: (paragraph: string) => string,
): Edit {
  const path = random.pick(pathsIn(content, textFiles));
  return {
    what: `${what} in ${path}`,
    files: { [path]: changedParagraph(textOf(content, path), random, change) },
  };
}

/** A text with one changed paragraph; without any, the text gets one. */
export function changedParagraph(
  text: string,
  random: Random,
  change: (paragraph: string) => string,
): string {
  const { front, body } = splitText(text);
  const blocks = body.split('\n\n');
  const paragraphs = blocks.flatMap((block, index) => (/^\n*[\p{L}[]/u.test(block) ? [index] : []));
  if (paragraphs.length === 0)
    return joinText({ front, body: `${body}\n${change(sentence(random))}\n` });
  const chosen = random.pick(paragraphs);
  const changed = blocks.map((block, index) => {
    if (index !== chosen) return block;
    const inner = block.trim();
    return block.replace(inner, () => change(inner));
  });
  return joinText({ front, body: changed.join('\n\n') });
}

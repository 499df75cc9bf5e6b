import { placeIn } from '../../model/problems/place-in.ts';
import { type Position } from '../../model/problems/problem.ts';
import { placeholder, templateFix } from '../../model/text/placeholder.ts';
import type { ProseType } from './front-matter-keys.ts';
import { reportWarning, type Reading } from '../yaml/field-reader.ts';

/** Placeholders in a new file, until its author writes a description and a text. */
export const placeholders: Readonly<Record<ProseType, { description: string; text: string }>> = {
  article: {
    description: 'One sentence on what this article finds.',
    text: 'What happened, and how it is known.',
  },
  page: {
    description: 'One sentence on what this page is for.',
    text: 'What a reader should know.',
  },
  entity: {
    description: 'One sentence on what it is.',
    text: 'What it is, in a paragraph or in many.',
  },
};

const descriptions = new Set(Object.values(placeholders).map(({ description }) => description));
const texts = new Set(Object.values(placeholders).map(({ text }) => text));

/** Warns about placeholders that were never replaced, which readers would see. */
export function warnPlaceholders(
  description: { text: string; at: Position } | undefined,
  markdown: string,
  reading: Reading,
): void {
  if (description && descriptions.has(description.text)) {
    const message = 'The description is still the placeholder of a new file.';
    report(
      description.at,
      message,
      'Describe the page in one sentence, or remove the line.',
      reading,
    );
  }
  const body = markdown.trim();
  if (!texts.has(body)) return;
  const { line } = placeIn(markdown, markdown.indexOf(body));
  const message = 'The text is still the placeholder of a new file.';
  report(
    { line, column: 1 },
    message,
    'Write the text, or set `draft: true` until you do.',
    reading,
  );
}

/** Warns about a title that still is a template's placeholder. */
export function warnTemplateTitle(title: string, at: Position, reading: Reading): void {
  const [found] = placeholder.exec(title) ?? [];
  if (found === undefined) return;
  const message = `\`${found}\` in the title is a placeholder of a template.`;
  report(at, message, templateFix, reading);
}

function report(at: Position, message: string, fix: string, reading: Reading): void {
  reportWarning(reading, at, 'missing-field', message, fix);
}

import type { Site } from '../../link/site/site.ts';
import { warning, type Location, type Problem } from '../../model/problems/problem.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { placeInChart } from '../places/place-in-chart.ts';
import { placeInSettings } from '../../model/records/place-in-settings.ts';

/** A text that is shown as it is written, and its key. */
interface PlainText {
  key: string;
  text: string | undefined;
  at: Location;
}

/** What would be a link, a citation, a value, a bold or a marked word, or a comment in Markdown. */
const markup =
  /!?\[\[[^[\]\n]+\]\]|\[-?@[^[\]\n]+\]|\[\^[^[\]\s]+\]|\[[^[\]\n]+\]\([^()\s]+\)|:(?:value|change)\{[^}\n]*\}|\*\*[^*\n]+\*\*|==[^\s=][^=\n]*==|%%[^%\n]+%%|<!--[^<>\n]*-->/u;

/** Warns of Markdown in texts of front matter and YAML, which is shown as it is written. */
export function checkPlainTexts({ records }: Pick<Site, 'records'>): Problem[] {
  const { settings, articles, pages, entities, charts, datasets } = records;
  const texts: PlainText[] = [
    {
      key: 'description',
      text: settings.description,
      at: placeInSettings(records, 'description'),
    },
    ...[...articles, ...pages, ...entities].flatMap(textsOfProse),
    ...[...articles, ...pages].flatMap(textsOfText),
    ...entities.flatMap(textsOfEntity),
    ...charts.flatMap(textsOfChart),
    ...datasets.flatMap(textsOfDataset),
  ];
  return texts.flatMap(({ key, text, at }) => {
    const found = text === undefined ? undefined : markup.exec(text)?.[0];
    if (found === undefined) return [];
    const message = `\`${found}\` is shown as it is written, since \`${key}\` is plain text.`;
    return [warning(at, 'unread-markup', message, 'Write the words without markup.')];
  });
}

function textsOfProse(prose: Article | Page | Entity): PlainText[] {
  const { file, title, titleAt, description, image } = prose;
  const ofImage = (['alt', 'caption', 'credit'] as const).map((key) => ({
    key,
    text: image?.[key],
    at: placeInProse(prose, `image.${key}`),
  }));
  const at = placeInProse(prose, 'description');
  return [
    { key: 'title', text: title, at: { file, ...titleAt } },
    { key: 'description', text: description, at },
    ...ofImage,
  ];
}

function textsOfText(prose: Article | Page): PlainText[] {
  const { authors, corrections } = prose;
  return [
    ...authors.map(({ name }, index) => ({
      key: 'authors',
      text: name,
      at: placeInProse(prose, `authors.${index}`),
    })),
    ...corrections.map(({ text }, index) => ({
      key: 'corrections',
      text,
      at: placeInProse(prose, `corrections.${index}.text`),
    })),
  ];
}

/** A key in front matter; the title if the text has the key under another name. */
function placeInProse(
  { file, titleAt, keyPositions }: Article | Page | Entity,
  path: string,
): Location {
  return { file, ...titleAt, ...keyPositions[path] };
}

function textsOfEntity({ file, fields, relations }: Entity): PlainText[] {
  const ofValues = Object.entries(fields).flatMap(([key, values]) =>
    values.flatMap((value): PlainText[] => {
      const at = { file, ...value.at };
      const note = { key: 'note', text: value.note, at };
      return value.type === 'text' ? [{ key, text: value.value, at }, note] : [note];
    }),
  );
  return [...ofValues, ...relations.map(({ note, at }) => ({ key: 'note', text: note, at }))];
}

function textsOfChart(chart: Chart): PlainText[] {
  return (['title', 'subtitle', 'note', 'description'] as const).map((key) => ({
    key,
    text: chart[key],
    at: placeInChart(chart, key),
  }));
}

function textsOfDataset({ title, description, at }: Dataset): PlainText[] {
  return [
    { key: 'title', text: title, at },
    { key: 'description', text: description, at },
  ];
}

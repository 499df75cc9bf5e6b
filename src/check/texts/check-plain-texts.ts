import type { Site } from '../../link/site/site.ts';
import { warning, type Location, type Problem } from '../../model/problems/problem.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Dataset } from '../../model/data/dataset.ts';

/** A text that is shown as it is written, and its key. */
interface PlainText {
  key: string;
  text: string | undefined;
  at: Location;
}

/** What would be a link, a citation, a value, a bold or a marked word in Markdown. */
const markup =
  /!?\[\[[^[\]\n]+\]\]|\[-?@[^[\]\n]+\]|\[\^[^[\]\s]+\]|\[[^[\]\n]+\]\([^()\s]+\)|:(?:value|change)\{[^}\n]*\}|\*\*[^*\n]+\*\*|==[^\s=][^=\n]*==/u;

/** Warns of Markdown in texts of front matter and YAML, which is shown as it is written. */
export function checkPlainTexts({ records }: Pick<Site, 'records'>): Problem[] {
  const { settings, settingsPositions, articles, pages, entities, charts, datasets } = records;
  const at = { file: 'site.yaml', line: 1, column: 1, ...settingsPositions?.['description'] };
  const texts: PlainText[] = [
    { key: 'description', text: settings.description, at },
    ...[...articles, ...pages, ...entities].flatMap(textsOfProse),
    ...[...articles, ...pages].flatMap(corrections),
    ...entities.flatMap(textsOfEntity),
    ...charts.flatMap(textsOfChart),
    ...datasets.flatMap(textsOfDataset),
  ];
  return texts.flatMap(({ key, text, at: place }) => {
    const found = text === undefined ? undefined : markup.exec(text)?.[0];
    if (found === undefined) return [];
    const message = `\`${found}\` is shown as it is written, since \`${key}\` is plain text.`;
    return [warning(place, 'unread-markup', message, 'Write the words without signs.')];
  });
}

function textsOfProse(prose: Article | Page | Entity): PlainText[] {
  const { file, titleAt, keyPositions, description, image } = prose;
  const placeOf = (path: string): Location => ({ file, ...titleAt, ...keyPositions[path] });
  const ofImage = (['alt', 'caption', 'credit'] as const).map((key) => ({
    key,
    text: image?.[key],
    at: placeOf(`image.${key}`),
  }));
  return [{ key: 'description', text: description, at: placeOf('description') }, ...ofImage];
}

function corrections({
  file,
  titleAt,
  keyPositions,
  corrections: all,
}: Article | Page): PlainText[] {
  return all.map(({ text }, index) => ({
    key: 'corrections',
    text,
    at: { file, ...titleAt, ...keyPositions[`corrections.${index}.text`] },
  }));
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
    at: { ...chart.at, ...chart.keyPositions?.[key] },
  }));
}

function textsOfDataset({ title, description, at }: Dataset): PlainText[] {
  return [
    { key: 'title', text: title, at },
    { key: 'description', text: description, at },
  ];
}

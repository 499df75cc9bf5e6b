import type { Graph } from '../../connect/graph.ts';
import { relationField } from '../../link/relations/relation-field.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import { fill, type Words } from '../../model/labels/labels.ts';
import type { Entity } from '../../model/records/entity.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { lowerInitial } from '../../model/text/initials/lower-initial.ts';
import { colonIn, listCommaIn } from '../../model/text/language.ts';
import { assessmentOf, type Assessment } from '../../model/values/assessment.ts';
import { showValue } from '../../model/values/shown-value.ts';

/** A statement with a confidence or status, in words and with its place in the content. */
export interface AssessedStatement extends Assessment {
  /** `Kran AS: Employees, 40`. */
  text: string;
  /** `entities/kran-as.md`. */
  file: string;
  line: number;
  /** Of a row with a date: its table and entities, `Turnover: Kran AS`. */
  series?: string;
  /** Of such a row: `31 December 2021`. */
  date?: string;
}

/** All statements of a site that have a confidence or status: values, relations, events, quotations, rows. */
export function assessedStatements(graph: Graph, words: Words): AssessedStatement[] {
  const { entities, datasets } = graph.records;
  const all = [
    ...entities.flatMap((entity) => [
      { text: entity.title, file: entity.file, line: 1, ...assessmentOf(entity) },
      ...valuesOf(entity, graph, words),
      ...relationsOf(entity, graph, words),
    ]),
    ...quotesOf(graph),
    ...datasets.flatMap((dataset) => rowsOf(dataset, graph, words)),
  ];
  return all.filter(({ confidence, status }) => confidence ?? status);
}

function valuesOf(entity: Entity, { kinds }: Graph, words: Words): AssessedStatement[] {
  return (kinds.get(entity.kind)?.fields ?? []).flatMap((field) =>
    (entity.fields[field.id] ?? []).map((value) => ({
      text: `${entity.title}: ${field.label}, ${showValue(value, words).text}`,
      file: entity.file,
      line: value.at.line,
      ...assessmentOf(value),
    })),
  );
}

function relationsOf(entity: Entity, graph: Graph, words: Words): AssessedStatement[] {
  return entity.relations.map((relation) => {
    const { target, at } = relation;
    const other =
      'name' in target ? target.name : (graph.entities.get(target.id)?.title ?? target.id);
    const label = relationField(entity, relation, graph.kinds)?.label ?? relation.field;
    const text = fill(words.labels.relationBegan, {
      entity: entity.title,
      relation: lowerInitial(label, words.language),
      other,
    });
    return { text, file: at.file, line: at.line, ...assessmentOf(relation) };
  });
}

function quotesOf(graph: Graph): AssessedStatement[] {
  return graph.quotes.flatMap((quote) => {
    const file = graph.prose.get(quote.from)?.file;
    return file ? [{ text: quote.text, file, line: quote.at.line, ...assessmentOf(quote) }] : [];
  });
}

/** The rows of a dataset by their entities and dates: `Turnover: Kran AS, 31 December 2021`. */
function rowsOf(
  { title, file, table }: Dataset,
  { entities: known }: Graph,
  { language }: Words,
): AssessedStatement[] {
  if (!table.column('confidence') && !table.column('status')) return [];
  const assess = table.assessments();
  const columnsOf = (type: 'entity' | 'date') =>
    table.columns.filter((column) => column.type === type);
  const entities = columnsOf('entity').map((column) => table.texts(column));
  const dates = columnsOf('date').map((column) => table.dates(column));
  const [colon, comma] = [colonIn(language), listCommaIn(language)];
  return Array.from(table.rows(), (row) => {
    const names = entities.map((read) => {
      const id = read(row);
      return id === undefined ? '–' : (findWritten(known, id)?.title ?? id);
    });
    const days = dates.map((read) => {
      const date = read(row);
      return date === undefined ? '–' : formatPartialDate(date, language);
    });
    const [date] = days;
    const series = names.length > 0 ? `${title}${colon}${names.join(comma)}` : title;
    return {
      text: `${title}${colon}${[...names, ...days].join(comma)}`,
      file,
      line: table.lineOf(row),
      ...(date !== undefined && days.length === 1 && { series, date }),
      ...assessmentOf(assess(row)),
    };
  });
}

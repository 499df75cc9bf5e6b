import {
  ftmRelationShape,
  type FtmRelationSchema,
} from '../../model/follow-the-money/relation-schemas.ts';
import type { RelationField } from '../../model/kinds/field.ts';
import { localesOf } from '../../model/text/locales.ts';
import { readAmount } from '../../model/values/amount.ts';
import { statuses, type Assessment } from '../../model/values/assessment.ts';
import { cleanLine } from '../plan/clean-text.ts';
import { dateOf, isDate, isWebAddress } from './ftm-values.ts';
import { onlyOne } from './only-one.ts';
import type { SourceList } from './source-list.ts';
import type { TakenProperties } from './taken-properties.ts';

/** The sources and assessments of statements, and the language of the site, in which their sums are written. */
interface StatementParties {
  sources: SourceList;
  words: ReadonlyMap<string, Assessment>;
  language: string;
}

/** A relation as front matter states it: the id of its target, or a map with what else it says. */
export function relationStatement(
  target: { to: string } | { name: string },
  field: RelationField,
  schema: FtmRelationSchema,
  properties: TakenProperties,
  { sources, words, language }: StatementParties,
): unknown {
  const shape = ftmRelationShape(schema);
  const names = new Set([field.label, field.inverse].map((name) => name.toLowerCase()));
  // An unknown link has the name of its field as a role.
  if (shape.role) properties.take(shape.role, (text) => names.has(text.toLowerCase()));
  const role = shape.role && properties.takeOne(shape.role);
  const share = properties.takeOne('percentage');
  const amount = takeAmount(properties, language);
  const assessment = properties.take('summary', (text) => words.has(text));
  const notes = [...properties.take('summary'), ...properties.take('description')].map(cleanLine);
  const status = properties.takeOne('status', (text) => statuses.some((each) => each === text));
  const urls = properties.take('sourceUrl', isWebAddress);
  const details = {
    ...takeTime(properties),
    ...(share && { share: /^\d+(\.\d+)?$/.test(share) ? `${share}%` : cleanLine(share) }),
    ...(role && { role: cleanLine(role) }),
    ...(amount && { amount }),
    ...(notes.length > 0 && { note: notes.join('; ') }),
    ...(status && { status }),
    ...Object.assign({}, ...assessment.map((text) => words.get(text))),
    ...(urls.length > 0 && { source: onlyOne(urls.map((url) => sources.keyOf(url))) }),
  };
  if ('to' in target && Object.keys(details).length === 0) return target.to;
  return { ...target, ...details };
}

/** The day of an act, or the first and last day of a state; a relation cannot have both. */
function takeTime(properties: TakenProperties): Record<string, string | undefined> {
  const since = properties.takeOne('startDate', isDate);
  const until = properties.takeOne('endDate', isDate);
  if (since || until) {
    return { ...(since && { since: dateOf(since) }), ...(until && { until: dateOf(until) }) };
  }
  const on = properties.takeOne('date', isDate);
  return on ? { on: dateOf(on) } : {};
}

/** A sum with its unit, if it can be written so that it is read as the same. */
function takeAmount(properties: TakenProperties, language: string): string | undefined {
  const amount = properties.takeOne('amount', (text) => /^\d{1,15}(\.\d+)?$/.test(text));
  if (amount === undefined) return undefined;
  const currency = cleanLine(properties.takeOne('currency') ?? '');
  const value = Number(amount);
  const digits = value.toLocaleString(localesOf(language), {
    maximumFractionDigits: 12,
    numberingSystem: 'latn',
  });
  const unit = currency.length === 3 ? currency.toUpperCase() : currency;
  const forms = [`${unit} ${digits}`.trim(), `${unit}${digits}`, `${digits} ${unit}`];
  return forms.find((form) => readAmount(form, language).value === value) ?? `${digits} ${unit}`;
}

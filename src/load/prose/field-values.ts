import type { FieldType, ValueField } from '../../model/kinds/field.ts';
import type { FieldValue, SourcedValue } from '../../model/values/sourced-value.ts';
import {
  booleanOf,
  dateOf,
  findEntry,
  oneLine,
  readDate,
  readScalar,
  readText,
  report,
  urlOf,
  type Reading,
} from '../yaml/field-reader.ts';
import { numberOf } from '../yaml/number-field.ts';
import { warnUnknown } from '../yaml/unknown-keys.ts';
import { itemsOf, type YamlEntry, type YamlNode, type YamlScalar } from '../yaml/yaml-node.ts';
import { readAssessment } from './read-assessment.ts';
import { readSources } from './source-keys.ts';
import { sourcedValueKeys } from './statement-keys.ts';

/** The values of a field, from one or a list, plain or with sources: `1998-11-11`, `{value: 1998-11-11, source: key}`. */
export function readFieldValues(
  entry: YamlEntry,
  field: ValueField,
  reading: Reading,
): SourcedValue[] {
  return itemsOf(entry.value).flatMap((node) => readSourcedValue(node, field, reading) ?? []);
}

const sourcedKeys: ReadonlySet<string> = new Set(sourcedValueKeys);

function readSourcedValue(
  node: YamlNode,
  field: ValueField,
  reading: Reading,
): SourcedValue | undefined {
  if (node.type !== 'map') {
    const value = readValue(node, field, reading);
    return value && { ...value, sources: [], at: node.at };
  }
  warnUnknown(node, sourcedKeys, reading);
  const entry = findEntry(node, 'value');
  if (!entry) {
    const message = `\`${field.id}\` has no \`value\`.`;
    return report(reading, node.at, 'missing-field', message, 'Write `{value: ..., source: key}`.');
  }
  const value = readValue(entry.value, field, reading);
  const asOf = readDate(findEntry(node, 'asOf'), reading);
  const note = readText(findEntry(node, 'note'), reading);
  const sources = readSources(findEntry(node, 'source', 'sources'), reading);
  const assessment = readAssessment(node, reading);
  if (!value) return undefined;
  return {
    ...value,
    ...sources,
    ...assessment,
    ...(asOf && { asOf }),
    ...(note && { note }),
    at: entry.value.at,
  };
}

/** Reads a text in the type of its field. */
function readValue(node: YamlNode, field: ValueField, reading: Reading): FieldValue | undefined {
  const scalar = readScalar(node, field.id, reading);
  return scalar && valueOf(scalar, field, reading);
}

function valueOf(scalar: YamlScalar, field: ValueField, reading: Reading): FieldValue | undefined {
  const { id } = field;
  switch (field.type) {
    case 'text':
      return typed('text', oneLine(scalar.text) || undefined);
    case 'number': {
      const number = typed('number', numberOf(scalar, id, reading));
      return number && { ...number, ...(field.unit && { unit: field.unit }) };
    }
    case 'date':
      return typed('date', dateOf(scalar, id, reading));
    case 'url':
      return typed('url', urlOf(scalar, id, reading));
    case 'boolean':
      return typed('boolean', booleanOf(scalar, id, reading));
  }
}

function typed<Type extends FieldType, Value>(
  type: Type,
  value: Value | undefined,
): { type: Type; value: Value } | undefined {
  return value === undefined ? undefined : { type, value };
}

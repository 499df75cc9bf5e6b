import {
  dateVariables,
  itemTypes,
  nameVariables,
  textVariables,
} from '../../model/sources/csl-variables.ts';
import { oneOrList, refersTo, text, type JsonSchema } from './json-schema.ts';

const person: JsonSchema = {
  anyOf: [
    text,
    {
      type: 'object',
      properties: Object.fromEntries(
        [
          'family',
          'given',
          'literal',
          'name',
          'suffix',
          'dropping-particle',
          'non-dropping-particle',
        ].map((part) => [part, text]),
      ),
    },
  ],
};

/** `2021-07-27`, as EDTF, or as the parts of CSL-JSON. */
const cslDate: JsonSchema = {
  anyOf: [{ type: ['string', 'integer'] }, { type: 'object' }, { type: 'array' }],
};

const own: Readonly<Record<string, JsonSchema>> = {
  id: { ...text, description: 'Key of the source, which texts cite: `[@key]`.' },
  type: { description: 'CSL type of the source: `report`.', enum: [...itemTypes] },
  archive: { ...text, description: 'Address of an archived copy.' },
  archived: { ...refersTo('date'), description: 'Day on which the copy was archived.' },
  reprintOf: { ...text, description: 'Key or name of the original of a reprint: `Reuters`.' },
  custom: { type: 'object' },
};

/** `sources.yaml`: a list of sources in CSL-YAML, alone or under `references`, as Pandoc has it. */
export function sourcesSchema(): JsonSchema {
  const source: JsonSchema = {
    type: 'object',
    properties: {
      ...variables(textVariables, text),
      ...variables(nameVariables, refersTo('names')),
      ...variables(dateVariables, refersTo('date')),
      ...own,
    },
    required: ['id'],
  };
  const list: JsonSchema = { type: 'array', items: source };
  return {
    definitions: { names: oneOrList(person), date: cslDate },
    anyOf: [list, { type: 'object', properties: { references: list } }],
  };
}

function variables(names: ReadonlySet<string>, schema: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries([...names].map((name) => [name, schema]));
}

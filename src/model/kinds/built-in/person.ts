import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';

const { text, date, relation } = defineField;

export const person = defineKind({
  id: 'person',
  plural: 'People',
  shape: 'disc',
  schemaOrg: 'Person',
  followTheMoney: 'Person',
  fields: [
    date('born', 'start', { schemaOrg: 'birthDate', followTheMoney: ['birthDate'] }),
    date('died', 'end', { schemaOrg: 'deathDate', followTheMoney: ['deathDate'] }),
    text('nationality', { schemaOrg: 'nationality', followTheMoney: ['nationality'] }),
    text('occupation', { schemaOrg: 'jobTitle', followTheMoney: ['position'] }),
    relation('employer', 'People', {
      to: ['company', 'agency', 'organization', 'publisher'],
      flow: 'backward',
      followTheMoney: 'Employment',
    }),
  ],
});

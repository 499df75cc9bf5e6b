import { defineField } from './define-field.ts';

const { text, date, relation } = defineField;

export const founded = date('founded', 'start', {
  schemaOrg: 'foundingDate',
  followTheMoney: ['incorporationDate'],
});
export const dissolved = date('dissolved', 'end', {
  schemaOrg: 'dissolutionDate',
  followTheMoney: ['dissolutionDate'],
});
export const headquarters = text('headquarters', {
  schemaOrg: 'location',
  followTheMoney: ['address'],
});
export const leaders = relation('leaders', 'Leads', {
  to: ['person'],
  flow: 'backward',
  followTheMoney: 'Directorship',
});

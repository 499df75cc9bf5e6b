import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';

const { text, date, relation } = defineField;

export const law = defineKind({
  id: 'law',
  plural: 'Laws',
  shape: 'lines',
  schemaOrg: 'Legislation',
  followTheMoney: 'Thing',
  fields: [
    date('proposed', 'point'),
    date('passed', 'point', { schemaOrg: 'legislationDate' }),
    date('effective', 'start', { schemaOrg: 'legislationDateOfApplicability' }),
    date('repealed', 'end'),
    text('jurisdiction', { schemaOrg: 'legislationJurisdiction' }),
    text('citation', { schemaOrg: 'legislationIdentifier' }),
    relation('replaces', 'Replaced by', { to: ['law'] }),
    relation('affects', 'Affected by'),
  ],
});

import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';
import { founded, dissolved, headquarters, leaders } from './shared-fields.ts';

const { text, number, relation, symmetric } = defineField;

export const company = defineKind({
  id: 'company',
  plural: 'Companies',
  shape: 'square',
  schemaOrg: 'Corporation',
  followTheMoney: 'Company',
  fields: [
    founded,
    dissolved,
    headquarters,
    text('industry', { followTheMoney: ['sector'] }),
    text('tickers', { schemaOrg: 'tickerSymbol' }),
    number('employees'),
    relation('owns', 'Owned by', { followTheMoney: 'Ownership' }),
    relation('founders', 'Founder of', { to: ['person'], flow: 'backward', schemaOrg: 'founder' }),
    leaders,
    symmetric('competitors'),
    symmetric('partners'),
  ],
});

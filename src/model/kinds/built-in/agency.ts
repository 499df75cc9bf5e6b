import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';
import { founded, leaders } from './shared-fields.ts';

const { text, relation } = defineField;

export const agency = defineKind({
  id: 'agency',
  plural: 'Agencies',
  shape: 'triangle',
  schemaOrg: 'GovernmentOrganization',
  followTheMoney: 'PublicBody',
  fields: [
    founded,
    text('jurisdiction', { followTheMoney: ['jurisdiction'] }),
    relation('parent', 'Oversees', { to: ['agency'], flow: 'backward' }),
    relation('regulates', 'Regulated by'),
    relation('enforces', 'Enforced by', { to: ['law'] }),
    leaders,
  ],
});

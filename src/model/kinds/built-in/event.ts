import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';

const { text, date, relation } = defineField;

export const event = defineKind({
  id: 'event',
  plural: 'Events',
  shape: 'cross',
  schemaOrg: 'Event',
  followTheMoney: 'Event',
  event: true,
  fields: [
    {
      ...date('date', 'start', { schemaOrg: 'startDate', followTheMoney: ['date'] }),
      required: true,
    },
    date('endDate', 'end', { schemaOrg: 'endDate', followTheMoney: ['endDate'] }),
    text('location', { schemaOrg: 'location', followTheMoney: ['location'] }),
    text('outcome', { followTheMoney: ['notes'] }),
    relation('involves', 'Events'),
    relation('authority', 'Actions', { to: ['agency'], flow: 'backward' }),
    relation('under', 'Invoked in', { to: ['law'], flow: 'backward' }),
  ],
});

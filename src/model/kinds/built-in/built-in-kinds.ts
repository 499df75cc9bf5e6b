import { company } from './company.ts';
import { organization } from './organization.ts';
import { agency } from './agency.ts';
import { person } from './person.ts';
import { law } from './law.ts';
import { product } from './product.ts';
import { publisher } from './publisher.ts';
import { place } from './place.ts';
import { event } from './event.ts';
import type { Kind } from '../kind.ts';

/** The built-in kinds, in the order in which the site lists them. */
export const builtInKinds: readonly Kind[] = [
  company,
  organization,
  agency,
  person,
  law,
  product,
  publisher,
  place,
  event,
];

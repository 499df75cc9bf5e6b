import { z } from 'zod';
import { kindId } from './kind-id.ts';

/** The id of a kind in a YAML file: `company`. A check reports unknown ids. */
export const kindIdSchema = z.string().transform(kindId);

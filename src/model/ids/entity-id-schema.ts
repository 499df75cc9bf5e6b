import { z } from 'zod';
import { entityId } from './entity-id.ts';

/** The id of an entity in a YAML file or an attribute: `tencent`. A check reports unknown ids. */
export const entityIdSchema = z.string().transform(entityId);

import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parser } from './parser.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkDirective)
  .freeze();

/** The parser of remark, which the native one agrees with (decision 1). No command imports it: loading it takes long. */
export const remarkParser: Parser = (source) => processor.parse(source);

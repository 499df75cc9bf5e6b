import type { PhrasingContent } from 'mdast';
import type { Words } from '../../model/labels/labels.ts';
import { lowerInitial } from '../../model/text/initials/lower-initial.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';
import { plainNode } from '../tree/plain-node.ts';

/**
 * The status and confidence of what stands before them, as `Assessed.astro` writes them, in lower case: excerpts and
 * search quote the sentence around them. Empty without one.
 * @param of What they are about, if that is only a part of what stands before them: `2019`.
 */
export function assessmentNodes(
  statement: Assessment,
  { labels, language }: Words,
  of?: string,
): PhrasingContent[] {
  const tags = assessmentTags(statement, labels);
  if (tags.length === 0) return [];
  const heard = (text: string): PhrasingContent => span(['sr'], [plainNode(text)]);
  const children = tags.flatMap(({ shape, word }, index) => [
    ...(index > 0 ? [heard(', ')] : []),
    span(['as', `as-${shape}`], [plainNode(lowerInitial(word, language))]),
  ]);
  const part = of === undefined ? [] : [plainNode(`${of}: `)];
  return [plainNode(' '), span(['assessed'], [heard('('), ...part, ...children, heard(')')])];
}

/** Nodes as they are, or struck if what they state has been withdrawn. */
export function struckIfWithdrawn(
  { status }: Assessment,
  children: PhrasingContent[],
): PhrasingContent[] {
  return status === 'withdrawn' ? [{ type: 'delete', data: { hName: 's' }, children }] : children;
}

function span(className: string[], children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', data: { hName: 'span', hProperties: { className } }, children };
}

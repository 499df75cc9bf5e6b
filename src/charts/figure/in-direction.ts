import { directionOf } from '../../model/text/direction.ts';
import type { Drawing } from '../contract/drawing.ts';
import { outlinesUnder } from '../marks/outlines-under.ts';
import { isolateNames, isolateTexts, mirrorMarks } from '../marks/right-to-left.ts';

/**
 * A drawing that suits the direction of a language: mirrored for those from right to left, unless left and right mean
 * something in it. For others, names from right to left are kept apart from what is beside them.
 */
export function inDirection(drawing: Drawing, language: string): Drawing {
  const { content, width, hasFixedSides } = drawing;
  if (directionOf(language) === 'ltr')
    return { ...drawing, content: outlinesUnder(isolateNames(content, language)) };
  const texts = outlinesUnder(isolateTexts(content, language));
  return { ...drawing, content: hasFixedSides ? texts : mirrorMarks(texts, width) };
}

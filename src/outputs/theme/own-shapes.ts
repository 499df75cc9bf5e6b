import type { KindShape } from '../../model/kinds/kind-shapes.ts';

/** Shapes that no built-in kind has, so that only sites load them which use them. The others are in kinds.css. */
export const ownShapes: Readonly<Partial<Record<KindShape, string>>> = {
  chevron: polygon('8% 0', '50% 0', '100% 50%', '50% 100%', '8% 100%', '52% 50%'),
  ring: polygon(
    'evenodd',
    '50% 0%',
    '69% 4%',
    '85% 15%',
    '96% 31%',
    '100% 50%',
    '96% 69%',
    '85% 85%',
    '69% 96%',
    '50% 100%',
    '31% 96%',
    '15% 85%',
    '4% 69%',
    '0% 50%',
    '4% 31%',
    '15% 15%',
    '31% 4%',
    '50% 0%',
    '50% 28%',
    '58% 30%',
    '66% 34%',
    '70% 42%',
    '72% 50%',
    '70% 58%',
    '66% 66%',
    '58% 70%',
    '50% 72%',
    '42% 70%',
    '34% 66%',
    '30% 58%',
    '28% 50%',
    '30% 42%',
    '34% 34%',
    '42% 30%',
    '50% 28%',
  ),
  star: polygon(
    '50% 0',
    '63% 36%',
    '100% 38%',
    '71% 61%',
    '81% 98%',
    '50% 77%',
    '19% 98%',
    '29% 61%',
    '0 38%',
    '37% 36%',
  ),
};

function polygon(...points: readonly string[]): string {
  return `polygon(${points.join(',')})`;
}

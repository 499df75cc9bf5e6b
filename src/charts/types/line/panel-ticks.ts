import { startOfYear } from '../../../model/dates/instant.ts';
import { signBeforeDigits } from '../../../model/text/direction.ts';
import { inDigitsOf } from '../../../model/dates/language-digits.ts';
import { textWidth } from '../../labels/text-width.ts';
import { timeToX, type TimeAxisOptions, type TimeTick } from '../../scales/time-axis.ts';
import { timeTicks } from '../../scales/time-ticks.ts';

/** Pixels between two labels. */
const gap = 8;

/** Ticks for a plot too narrow for a full axis: the starts of years, `’21` if `2021` has no room within a century. */
export function panelTicks(options: TimeAxisOptions): TimeTick[] {
  const { period, edge, language } = options;
  const first = new Date(period.from).getUTCFullYear();
  const last = new Date(period.to).getUTCFullYear();
  const count = last - first;
  if (count < 2) return timeTicks(options);
  const stride = roundStride(count / 5);
  const turns = Array.from({ length: count }, (_each, index) => first + 1 + index)
    .filter((year) => year % stride === 0)
    .map((year) => ({ year, x: timeToX(startOfYear(year), options) }));
  const apart = (turns[1]?.x ?? edge) - (turns[0]?.x ?? 0);
  // Two digits would be the same for 1200 and 1400.
  const isShort = count < 100 && textWidth('2020') + gap > apart;
  let free = -Infinity;
  return turns.map(({ year, x }) => {
    const digits = inDigitsOf(language, String(year));
    const label = isShort ? signBeforeDigits('’', language) + digits.slice(-2) : digits;
    const labelX = x + 4;
    const end = labelX + textWidth(label);
    if (labelX < free || end > edge) return { x, labelX };
    free = end + gap;
    return { x, label, labelX };
  });
}

/** The next of 1, 2, 5, 10, 20, 50 and so on, so that labels are round years: 2005, 2010, 2015. */
function roundStride(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= least) ?? power;
}

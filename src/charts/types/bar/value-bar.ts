import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { Assessment } from '../../../model/values/assessment.ts';
import { shortQuantity } from '../../../model/values/short/short-quantity.ts';
import type { Row } from '../../comparison/row.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { unitOfLabels } from '../../labels/long-unit.ts';
import type { Measured } from '../../text/describe-series.ts';
import { readingOf } from '../../text/reading-of.ts';

/** A bar from zero to the value of a name, which has a date or none. */
export function valueBar(
  subject: { id: string; title: string },
  point: Assessment & { value: number; date?: PartialDate },
  isMain: boolean,
  measured: Measured & { span: number },
  input: ChartInput,
): Row {
  const { unit, decimals, span } = measured;
  return {
    id: subject.id,
    name: subject.title,
    reading: readingOf(subject, point, measured, input),
    isMain,
    start: 0,
    end: point.value,
    endLabel: shortQuantity(point.value, {
      ...unitOfLabels(unit, input.language),
      decimals,
      span,
      language: input.language,
    }),
  };
}

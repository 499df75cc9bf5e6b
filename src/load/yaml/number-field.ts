import { decimalSignOf } from '../../model/values/decimal-sign.ts';
import { ambiguousSign, dividesByPoint } from '../../model/values/thousands-sign.ts';
import { report, reportWarning, shorten, type Reading } from './field-reader.ts';
import {
  fixOfExtreme,
  numberMeant,
  parseNumber,
  withLostDigits,
  withoutThousands,
} from './written-number.ts';
import type { YamlScalar } from './yaml-node.ts';

/** The scalar as a number; reports anything else, and one with more digits than numbers keep. */
export function numberOf(scalar: YamlScalar, key: string, reading: Reading): number | undefined {
  const number = parseNumber(scalar.text);
  if (number === undefined) return reportNoNumber(scalar, key, reading);
  const kept = withLostDigits(scalar.text);
  if (kept !== undefined) {
    const message = `\`${key}: ${shorten(scalar.text)}\` has more digits than a number can keep: it is shown as \`${shorten(kept)}\`.`;
    const fix = 'Round it, or give the field the type `text` if it is not an amount.';
    reportWarning(reading, scalar.at, 'invalid-value', message, fix);
  } else if (mayBeThousands(scalar.text, reading)) warnOfThousands(scalar, key, reading);
  return number;
}

function reportNoNumber({ text, at }: YamlScalar, key: string, reading: Reading): undefined {
  const meant = withoutThousands(text) ?? numberMeant(text) ?? withPoint(text);
  const either = meant && mayBeFraction(text, reading) ? withPoint(text) : undefined;
  const fix = meant
    ? `Write \`${meant}\`${either ? `, or \`${either}0\` if the comma is a decimal sign` : ''}.`
    : (fixOfExtreme(text) ??
      'Write digits with an optional sign, decimal point and exponent: 112771, -0.5, 1.2e9.');
  const message = `\`${key}: ${shorten(text)}\` is not a number.`;
  return report(reading, at, 'invalid-value', message, fix);
}

/** `2.8` for `2,8`, and `1250.5` for `1.250,5`. */
function withPoint(text: string): string | undefined {
  const digits = withoutThousands(text, ',') ?? text;
  return /^[+-]?\d+(?:,\d+)?$/.test(digits) ? digits.replace(',', '.') : undefined;
}

/** Whether the one comma of a number may be a decimal sign in the language of its page: `1,250` in German. */
function mayBeFraction(text: string, { language }: Reading): boolean {
  return language !== undefined && ambiguousSign(text) === ',' && decimalSignOf(language) === ',';
}

/** Whether the point of a number may divide thousands in the language of its page: `1.250` in Portuguese. */
function mayBeThousands(text: string, { language }: Reading): boolean {
  return language !== undefined && ambiguousSign(text) === '.' && dividesByPoint(language);
}

function warnOfThousands({ text, at }: YamlScalar, key: string, reading: Reading): void {
  const message = `\`${key}: ${text}\` is read as a fraction: the point is a decimal sign.`;
  const fix = `Write \`${text.replace('.', '')}\` if it separates thousands. If not, write a zero after it: \`${text}0\`.`;
  reportWarning(reading, at, 'invalid-value', message, fix);
}

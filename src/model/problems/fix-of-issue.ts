import type { z } from 'zod';

/** The fix for a value that does not fit its schema, as a full sentence. */
export function fixOfIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => `\`${String(value)}\``);
    return `Write ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}.`;
  }
  // A schema that says more has a message of its own.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid')) {
    return `Write ${typeNames[issue.expected] ?? issue.expected} here.`;
  }
  if (issue.code === 'invalid_union') {
    const expected = issue.errors.flat().flatMap(wanted);
    return expected.length > 0 ? `Write ${expected.join(' or ')} here.` : 'Correct the value.';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'Write the full address: https://example.org/page.';
  }
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `Write a number of at least ${issue.minimum}.`;
  }
  if (issue.code === 'too_big' && issue.origin === 'number') {
    return `Write a number of at most ${issue.maximum}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array' && Number(issue.minimum) > 1) {
    return `Write at least ${issue.minimum} items in the list.`;
  }
  if (issue.code === 'too_small') return 'Write something here: it may not be empty.';
  return issue.message.startsWith('Invalid')
    ? `Correct the value: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`
    : issue.message;
}

/** The values that a branch of a union takes. */
function wanted(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_type') return [typeNames[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``);
  return [];
}

const typeNames: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  array: 'a list, such as `[a, b]`',
  object: 'keys with values below it',
  record: 'keys with values below it',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
};

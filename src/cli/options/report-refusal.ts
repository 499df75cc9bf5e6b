import { asTyped } from '../../model/run/program.ts';
import { UsageError } from '../../publish/site-options.ts';

/**
 * Says why a command does not do what it was asked, with its usage if it was used wrongly.
 * @param others Other errors whose messages say what to do.
 * @throws `cause` if it is none of these, but a fault of the program.
 */
export function reportRefusal(
  cause: unknown,
  usage: string,
  others: readonly (abstract new (...args: never[]) => Error)[] = [],
): void {
  const isUsage = cause instanceof UsageError;
  const isOther = others.some((each) => cause instanceof each);
  if (!(cause instanceof Error) || !(isUsage || isOther)) throw cause;
  process.stderr.write(asTyped(`${cause.message}\n${isUsage ? `\n${usage}` : ''}`));
}

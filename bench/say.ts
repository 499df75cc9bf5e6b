/** Reports progress on standard error, since standard output is only for the tables. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

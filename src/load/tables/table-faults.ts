import {
  error,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';

/** What is wrong with a cell or row. */
export interface TableFault {
  at: Position;
  code: ProblemCode;
  message: string;
  fix: string;
  /** The message if several have the same cause, and the fix for all: `have this form`. */
  more?: { rows: string; fix?: string };
}

/** Up to so many faults of one cause are listed one by one. Beyond that, the first stands for all. */
const mostOfOneCause = 3;

/** Even so, a broken table can have a thousand causes. Beyond this many, one last problem gives the number of faults. */
const mostCauses = 1000;

interface Cause {
  listed: TableFault[];
  count: number;
  lastLine: number;
}

/** Collects the faults of a table: one problem for each cause, not one for each cell of a long column. */
export class TableFaults {
  readonly #file: string;
  readonly #causes = new Map<string, Cause>();
  #uncounted = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds a fault that has its cause alone. */
  add(fault: TableFault): void {
    this.addLike(`${this.#causes.size}`, fault.at.line, () => fault);
  }

  /**
   * Adds a fault that may share its cause with others.
   * @param make Only called for those that are listed: to find the place of a cell takes time.
   */
  addLike(cause: string, line: number, make: () => TableFault): void {
    const known = this.#causes.get(cause);
    if (!known && this.#causes.size >= mostCauses) {
      this.#uncounted += 1;
      return;
    }
    if (!known) {
      this.#causes.set(cause, { listed: [make()], count: 1, lastLine: line });
      return;
    }
    if (known.listed.length < mostOfOneCause) known.listed.push(make());
    known.count += 1;
    known.lastLine = line;
  }

  problems(): Problem[] {
    const problems = [...this.#causes.values()].flatMap((cause) =>
      faultsToTell(cause).map(({ at, code, message, fix }) =>
        error({ file: this.#file, ...at }, code, message, fix),
      ),
    );
    if (this.#uncounted === 0) return problems;
    const at = startOfFile(this.#file);
    const message = `The table has ${this.#uncounted} more faults like these.`;
    return [...problems, error(at, 'invalid-csv', message, 'Fix those listed first.')];
  }
}

/** All faults of a cause if they are few, else the first of them, which then speaks of the others too. */
function faultsToTell({ listed, count, lastLine }: Cause): TableFault[] {
  const [first] = listed;
  if (!first || count <= mostOfOneCause) return listed;
  const { rows, fix } = first.more ?? { rows: 'are like this' };
  const message = `${first.message} ${count - 1} more rows ${rows}, the last in line ${lastLine}.`;
  return [{ ...first, message, fix: fix ? `${first.fix} ${fix}` : first.fix }];
}

import { hasErrors, type Problem } from '../model/problems/problem.ts';
import { UsageError } from '../publish/site-options.ts';
import { endWithReader } from './options/end-with-reader.ts';
import { parseCommand } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import {
  formatProblems,
  leftOut,
  reportFormats,
  summarize,
  type ReportFormat,
} from '../check/report.ts';
import { linkedCode, problemHelp } from '../publish/report/problem-help.ts';
import { today } from '../publish/today.ts';
import { displayPath } from '../publish/report/display-path.ts';

const usage = `Usage: npm run check -- [--content DIR] [--format text|json|github] [--strict]
Reports all problems of the content folder, sorted by file and line. As text, it also counts them by code. Exits with 0 if there are no errors, 1 if there are any, 2 on wrong usage.
`;

endWithReader();
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, options } = readArguments(args);
    // Loaded on demand, so that wrong usage is answered at once.
    const { compile } = await import('../compile.ts');
    const { problems, unread } = await compile({ ...options, today: today() });
    const reported = values.strict ? problems.map(asError) : problems;
    const format = values.format;
    const showCode = process.stdout.isTTY ? linkedCode : undefined;
    const folder = displayPath(options.contentDir);
    process.stdout.write(formatProblems(reported, format, folder, showCode));
    if (format === 'text') {
      const summary = [summarize(reported, folder, showCode), ...leftOut(unread, folder)];
      process.stdout.write(`${summary.join('\n')}\n${problemHelp(reported)}`);
    }
    return hasErrors(reported) ? 1 : 0;
  } catch (cause) {
    reportRefusal(cause, usage);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  const { values, options } = parseCommand(args, {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
  });
  const format = reportFormats.find((each) => each === values.format);
  if (!format)
    throw new UsageError(
      `--format must be one of ${reportFormats.join(', ')}, not ${String(values.format)}.`,
    );
  return {
    values: { strict: values.strict === true, format } satisfies {
      strict: boolean;
      format: ReportFormat;
    },
    options,
  };
}

function asError(problem: Problem): Problem {
  return { ...problem, severity: 'error' };
}

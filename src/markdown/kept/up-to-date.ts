import { onceEach } from '../../model/lazy/once-each.ts';
import { changedNames } from './changed-names.ts';
import type { Answered, KeptState, KeptText, KeptTexts } from './kept-texts.ts';
import { followsFromRecords } from './question.ts';
import type { RecordedLookup } from './recorded-lookup.ts';

/** Tells whether a kept text is as the site would render it again. */
export type IsUpToDate = (file: string, text: KeptText) => boolean;

/**
 * Asks the site the questions of kept texts again, and compares the answers.
 * @param state What texts are rendered with today.
 */
export function upToDateTexts(
  kept: KeptTexts,
  state: KeptState,
  { answerTo }: Pick<RecordedLookup, 'answerTo'>,
): IsUpToDate {
  const last = kept.state;
  if (!last) return () => false;
  const hasChangedName = changedNames(last.names, state.names);
  const areRecordsSame = last.records === state.records;
  const isSame = ([question, answer]: Answered): boolean => answerTo(question) === answer;
  const hasSameNames = (file: string): boolean => {
    if (!hasChangedName) return true;
    const blocks = kept.blocksOf(file);
    return blocks !== undefined && !blocks.some(hasChangedName);
  };
  return (file, text) =>
    (areRecordsSame ? openAnswers(text) : text.answers).every(isSame) && hasSameNames(file);
}

/** The answers to a text that may be others although the records are the same. */
const openAnswers = onceEach(({ answers }: KeptText): readonly Answered[] =>
  answers.filter(([question]) => !followsFromRecords(question)),
);

import type { Article, Page } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { WorkDone } from '../../model/run/work-meter.ts';
import { targetKey, type TargetKey } from '../../link/target.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import type { RenderedProse } from '../result/rendered-prose.ts';
import { soughtNames } from './changed-names.ts';
import { digestOf } from '../../model/digest.ts';
import { digestOfRecord } from '../../model/records/record-digest.ts';
import { digestWithoutText, withoutProse } from '../../model/records/same-but-texts.ts';
import type { Answered, KeptText, KeptTexts } from './kept-texts.ts';
import { readableTexts } from './readable-texts.ts';
import { textDigests, type TextDigests } from './text-digests.ts';
import { recordLookup, sharedBy, type Asked, type RecordedLookup } from './recorded-lookup.ts';
import { upToDateTexts } from './up-to-date.ts';

/** A record with a text of its own. */
export type ProseRecord = Article | Page | Entity;

/** Texts after the Markdown pass. */
export interface ChangedTexts {
  rendered: Map<TargetKey, RenderedProse>;
  /** Of all texts, also of those that share their id with another, of which one alone is among the rendered. */
  problems: Problem[];
  /** The files that were rendered, and how many texts are kept. */
  texts: WorkDone;
  /** What tells whether an edit reaches further than one page; absent if nothing is kept. */
  reach?: TextReach;
}

interface ChangedText {
  rendered: RenderedProse;
  digests: TextDigests;
  /** Whether it was rendered, not taken over. */
  isMade: boolean;
}

/** What tells how far an edit reaches. */
export interface TextReach {
  /** A digest of the records without their texts, and of the events. */
  records: string;
  texts: ReadonlyMap<TargetKey, TextDigests>;
}

/**
 * Renders the texts that are new or have changed, and those to which the site now gives another answer: a title, a
 * heading, a value, a chart. Texts that name no name that has changed keep their mentions.
 * @param rendererOf Makes a renderer that looks things up in the lookup it is given.
 * @param kept The texts of an earlier build; brought up to date.
 * @param pause Awaited before a text is rendered.
 */
export async function renderChanged(
  all: readonly ProseRecord[],
  site: SiteLookup,
  rendererOf: (lookup: SiteLookup) => (prose: ProseRecord) => RenderedProse,
  kept: KeptTexts,
  pause: () => Promise<void> = async () => undefined,
): Promise<ChangedTexts> {
  const recorded = recordLookup(site);
  const render = rendererOf(recorded.lookup);
  const shared = sharedBy(site);
  const state = { names: soughtNames(site.names.mentioned), records: digestOf(withoutTexts(site)) };
  const isUpToDate = upToDateTexts(kept, state, recorded);
  const byFile = new Map(all.map((prose) => [prose.file, prose]));
  const readable = readableTexts(kept, (file) => {
    const prose = byFile.get(file);
    if (!prose) throw new Error(`The text of ${file} can no longer be read.`);
    return render(prose);
  });
  const takeOver = ({ file }: ProseRecord, madeFrom: string): ChangedText | undefined => {
    const before = kept.find(file);
    const rendered = before?.madeFrom === madeFrom && readable(file, before);
    if (!rendered || !isUpToDate(file, before)) return undefined;
    return { rendered, digests: before.digests, isMade: false };
  };
  const renderAgain = (prose: ProseRecord, madeFrom: string): ChangedText => {
    const { file } = prose;
    const { result, asked } = recorded.record(() => render(prose));
    const { html, alternate, ...others } = result;
    const answers = answersTo(asked, recorded);
    const text = { madeFrom, answers, rendered: compact(others), digests: textDigests(result) };
    kept.keep(file, text, { html, alternate }, asked.blocks);
    return { rendered: readable(file, text) ?? result, digests: text.digests, isMade: true };
  };

  const texts = new Map<string, ChangedText>();
  await kept.forEachGroup([...byFile.keys()], async (files) => {
    for (const file of files) {
      const prose = byFile.get(file);
      if (!prose) continue;
      const madeFrom = `${shared} ${digestOfRecord(prose)}`;
      const before = takeOver(prose, madeFrom);
      if (!before) await pause();
      texts.set(file, before ?? renderAgain(prose, madeFrom));
    }
  });
  kept.finish(state);
  return changedTexts(all, texts, state.records);
}

/** The texts in the order of the records, which that of the groups is not. */
function changedTexts(
  all: readonly ProseRecord[],
  byFile: ReadonlyMap<string, ChangedText>,
  records: string,
): ChangedTexts {
  const texts = all.map((prose) => {
    const text = byFile.get(prose.file);
    if (!text) throw new Error(`${prose.file} was in none of the groups of texts.`);
    return { key: targetKey(prose), file: prose.file, ...text };
  });
  const made = texts.filter(({ isMade }) => isMade).map(({ file }) => file);
  return {
    rendered: new Map(texts.map(({ key, rendered }) => [key, rendered])),
    problems: texts.flatMap(({ rendered }) => rendered.problems),
    texts: { made, kept: all.length - made.length },
    reach: { records, texts: new Map(texts.map(({ key, digests }) => [key, digests])) },
  };
}

function answersTo({ questions }: Asked, { answerTo }: RecordedLookup): Answered[] {
  return [...questions].map((question) => [question, answerTo(question)]);
}

/**
 * The same result, with its sentences as text would give them that is read again: those that were cut out of a text keep
 * all of it in memory.
 */
function compact(result: KeptText['rendered']): KeptText['rendered'] {
  return JSON.parse(JSON.stringify(result)) as KeptText['rendered'];
}

/** The records without their texts, and the events, which have links counted in texts. */
function withoutTexts({ records, events }: SiteLookup): unknown {
  const { entities, articles, pages } = records;
  const prose = [...entities, ...articles, ...pages].map(digestWithoutText);
  return [withoutProse(records), prose, events];
}

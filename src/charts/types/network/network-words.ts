import { countIn } from '../../../model/labels/count-in.ts';
import { counted, fill } from '../../../model/labels/labels.ts';
import { listCommaIn, semicolonIn } from '../../../model/text/language.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import type { BracketView } from './bracket/bracket-view.ts';
import type { NetworkView } from './network-view.ts';
import { mostDescribed } from '../../text/most-described.ts';
import { describeTie } from './ties/tie-words.ts';
import { edgesByTie } from './ties/edges-among.ts';

/** The alternative text of a network: its relations. */
export function describeNetwork(view: NetworkView, input: SiteInput): string {
  const { narrow } = view;
  return narrow.form === 'bracket' ? describeBracket(narrow, input) : describeWeb(view, input);
}

/** The notes on a network, as sentences: what is not drawn, and which entities have no relations. */
export function notesOnNetwork(
  { web: { names, ties }, narrow, rest }: NetworkView,
  { language, labels }: SiteInput,
): string[] {
  const connected = new Set(ties.flatMap(({ over, under }) => [over, under]));
  const alone = names.filter((_each, at) => !connected.has(at)).map(({ title }) => title);
  const left =
    narrow.form === 'bracket'
      ? fill(labels.chartMoreInTable, { count: countIn(language, rest) })
      : fill(labels.networkCut, {
          count: countIn(language, names.length),
          total: countIn(language, names.length + rest),
        });
  return [
    ...(rest > 0 ? [left] : []),
    ...(alone.length > 0
      ? [fill(labels.chartNoRelations, { names: alone.join(listCommaIn(language)) })]
      : []),
  ];
}

function describeBracket(
  { subject, neighbours }: BracketView,
  { language, labels }: SiteInput,
): string {
  const list = (isOver: boolean): string =>
    neighbours
      .filter((each) => each.isOver === isOver)
      .map(({ title, words }) => `${title} – ${words.join(listCommaIn(language))}`)
      .join(semicolonIn(language));
  const [over, under] = [list(true), list(false)];
  return [
    fill(labels.chartNetworkOf, { type: labels.networkChart, name: subject.title }),
    ...(over ? [fill(labels.chartOver, { names: over })] : []),
    ...(under ? [fill(labels.chartUnder, { names: under })] : []),
  ].join(' ');
}

function describeWeb({ web, edges }: NetworkView, input: SiteInput): string {
  const { language, labels } = input;
  const type = labels.networkChart;
  const rest = edges.length - mostDescribed;
  return [
    fill(labels.chartNetworkMany, {
      type,
      entities: counted(
        countIn(language, web.names.length),
        labels.entityCountOne,
        labels.entityCount,
      ),
      relations: counted(
        countIn(language, edges.length),
        labels.relationCountOne,
        labels.relationCount,
      ),
    }),
    ...edgesByTie(edges.slice(0, mostDescribed)).map((tie) => describeTie(tie, input)),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: countIn(language, rest) })] : []),
  ].join(' ');
}

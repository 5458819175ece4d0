import type { Knowledge } from '../../knowledge';
import type { Argument } from '../../reading/arguments';
import { findAt } from '../../reading/in-order';
import { nounArguments } from '../../reading/noun-arguments';
import type { Reading } from '../../reading/types';
import type { Hit } from './find-hits';

/** Whether a frame tells of a bid for what the text told of before ("Ook X toont belangstelling"). */
export const isOpenBid = ({ entry }: Hit, knowledge: Knowledge): boolean =>
  knowledge.words('openBids').has(entry.item.id);

/** "belangstelling voor sport", "een overname van X": the bid, if it is one, says for what. */
export function saysForWhat(reading: Reading, knowledge: Knowledge, hit: Hit, args: readonly Argument[]): boolean {
  const { tree, phrases, times } = reading;
  const { token, tokens } = hit;
  // "een overnamepoging van X": a slot of the frame itself
  const slots = new Set(
    Object.values(hit.entry.item.roles).flatMap((r) => (hit.part === 'verb' ? r.verb : r.noun) ?? []),
  );
  const others = tokens.filter((t) => t !== token && reading.phraseAt[t]! >= 0);
  return [...args, ...others.flatMap((t) => nounArguments(reading, t))].some(
    ({ fn, phrase }) =>
      tree.words('bidPrepositions').has(fn) &&
      !slots.has(fn) &&
      !takesUp(reading, knowledge, phrase) &&
      !tokens.includes(phrases[phrase]!.head) &&
      // "voor 2 miljard in contanten"
      !tree.words('mannerNouns').has(tree.lower(phrases[phrase]!.head)) &&
      findAt(times, [phrases[phrase]!.from - 1, phrases[phrase]!.to + 1], (t) => t.to > phrases[phrase]!.head) < 0,
  );
}

/** "voor het merk", "in de onderneming": what the deal before was about, and nothing else. */
function takesUp({ tree, phrases, referents }: Reading, knowledge: Knowledge, p: number): boolean {
  const { from, head, name } = phrases[p]!;
  const noun = tree.lowerLemma(head);
  return (
    name === undefined &&
    !referents[p] &&
    head - from === 1 &&
    tree.among(from, 'openDefinites') &&
    (knowledge.words('plainCompanyNouns').has(noun) ||
      knowledge.words('brandNouns').has(noun) ||
      knowledge.words('businessParts').has(noun))
  );
}

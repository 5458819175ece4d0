import { quantityFiller } from '../reading/figures';
import { placedFiller } from '../reading/fillers';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { tags } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
const PUNCT = tags('PUNCT');
/** How many tokens may stand between what was told and the comma behind it, and between that and the next name. */
const REACH = 6;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Lay-offs told without repeating verb and noun: "Philips schrapt 6000 banen, Corus 3500 en ING 7000" is three events. A name behind a comma or "en" with a
 * bare number right behind it, and no verb in between, goes on with the count before.
 */
export function gappedCounts(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const { tree, quantities, names, entities, entityOfName, phrases } = reading;
  const { sentenceStart } = tree.analysis;
  const found: EventMention[] = [];
  for (const mention of mentions) {
    const count = mention.roles.get('count')?.[0];
    if (mention.type !== 'layoffs' || count?.quantity === undefined) continue;
    const last = sentenceStart[mention.sentence + 1]!;
    const noun = count.phrase === undefined ? 0 : phrases[count.phrase]!.to;
    let from = Math.max(noun, quantities[count.quantity]!.to, ...mention.trigger.map((t) => t + 1));
    const told = new Set((mention.roles.get('company') ?? []).map((f) => f.entity));
    for (;;) {
      const stop = Math.min(last, from + REACH);
      while (from < stop && !/^[,;]$/.test(tree.text(from)) && !tree.among(from, 'gapLinks') && !tree.is(from, VERBISH))
        from++;
      if (from >= stop || tree.is(from, VERBISH)) break;
      const n = findAt(
        names,
        [from + 1, Math.min(last, from + REACH)],
        (x, k) => x.rest === undefined && entities[entityOfName[k]!]!.kind === 'company',
      );
      if (n < 0) break;
      const { to } = names[n]!;
      const q = findAt(
        quantities,
        [to, Math.min(last, to + 2)],
        (x) => x.kind === 'count' && !YEAR.test(tree.text(x.from)),
      );
      const entity = entityOfName[n]!;
      if (q < 0 || told.has(entity) || hasVerb(reading, from, to) || !endsClause(reading, quantities[q]!.to)) break;
      told.add(entity);
      const roles = new Map([
        ['company', [placedFiller(reading, n)]],
        ['count', [quantityFiller(reading, q)]],
      ]);
      found.push(eventMention({ ...mention, roles }));
      from = quantities[q]!.to;
    }
  }
  return found;
}

function hasVerb({ tree }: Reading, from: number, to: number): boolean {
  for (let t = from; t < Math.min(to, tree.analysis.length); t++) if (tree.is(t, VERBISH)) return true;
  return false;
}

/** Whether a clause ends behind a number and what it counts: "terwijl Sony 900 mensen aanneemt" tells something else. */
function endsClause({ tree }: Reading, at: number): boolean {
  const end = tree.analysis.length;
  const behind = at < end && tree.is(at, NOUN) ? at + 1 : at;
  return behind >= end || tree.is(behind, PUNCT) || tree.among(behind, 'gapLinks');
}

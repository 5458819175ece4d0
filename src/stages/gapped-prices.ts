import { quantityFiller } from '../reading/figures';
import { placedFiller } from '../reading/fillers';
import { findAt } from '../reading/in-order';
import { eventMention } from '../reading/records';
import { tags } from '../reading/tree';
import type { EventMention, Reading } from '../reading/types';

const VERBISH = tags('VERB', 'AUX');
/** How many tokens may stand between a figure and the name that the next figure belongs to, and between that name and its figure. */
const REACH = 6;
/** How long an apposition in between may be. */
const ASIDE = 12;

/**
 * Prices told without repeating the verb: "Barclays verloor 10 procent en HBOS 18 procent" is two events. A name that follows a price's
 * figure behind "en" or a comma, with a percentage of its own and no verb in between, moves the same way.
 */
export function gappedPrices(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const { tree, quantities, names, entities, entityOfName } = reading;
  const { sentenceStart } = tree.analysis;
  const found: EventMention[] = [];
  const told = new Set<string>();
  for (const m of mentions) for (const f of m.roles.get('company') ?? []) told.add(`${m.sentence} ${f.entity}`);
  for (const mention of mentions) {
    if (mention.type !== 'sharePrice') continue;
    let q = ownFigure(reading, mention);
    const last = sentenceStart[mention.sentence + 1]!;
    while (q !== undefined && quantities[q]!.kind === 'percent') {
      // "waarbij Alfa 5 procent verloor en Beta 4 procent"
      let from = quantities[q]!.to;
      while (from < last && (from === mention.token || tree.rel(from) === 'compound:prt')) from++;
      from = afterValue(reading, from, last);
      if (from >= last || !(/^[,;]$/.test(tree.text(from)) || tree.among(from, 'gapLinks'))) break;
      const n = findAt(
        names,
        [from + 1, Math.min(last, from + REACH)],
        (x, k) => x.rest === undefined && entities[entityOfName[k]!]!.kind === 'company',
      );
      if (n < 0) break;
      const behind = afterAside(reading, names[n]!.to, last);
      const next = findAt(quantities, [behind, Math.min(last, behind + REACH)], (x) => x.kind === 'percent');
      if (next < 0 || hasVerb(reading, from, quantities[next]!.to)) break;
      const entity = entityOfName[n]!;
      if (!told.has(`${mention.sentence} ${entity}`)) {
        told.add(`${mention.sentence} ${entity}`);
        const roles = new Map([
          ['company', [placedFiller(reading, n)]],
          ['change', [quantityFiller(reading, next)]],
        ]);
        found.push(eventMention({ ...mention, roles }));
      }
      q = next;
    }
  }
  return found;
}

/**
 * The figure of a price. Where the parser gave the last of several ("Alfa zakte 2 procent, Beta 3 procent en Gamma 4 procent"), another company's name
 * stands between it and the first figure behind the company, which is meant.
 */
function ownFigure(reading: Reading, mention: EventMention): number | undefined {
  const { tree, quantities, names, entities, entityOfName } = reading;
  const changes = mention.roles.get('change') ?? [];
  const company = mention.roles.get('company')?.[0];
  const q = changes[0]?.quantity;
  const last = changes[changes.length - 1]?.quantity;
  if (q === undefined || last === undefined || !company || quantities[last]!.start < company.end) return q;
  const sentence = [tree.analysis.sentenceStart[mention.sentence]!, quantities[last]!.from] as const;
  const other = findAt(
    names,
    sentence,
    (x, k) => x.start >= company.end && entities[entityOfName[k]!]!.kind === 'company',
  );
  if (other < 0) return q;
  const first = findAt(
    quantities,
    [sentence[0], names[other]!.from],
    (x) => x.kind === 'percent' && x.start >= company.end,
  );
  if (first < 0) return q;
  mention.roles.set('change', [quantityFiller(reading, first)]);
  return first;
}

/** How many words "van zijn waarde kwijt" and the like take up. */
const VALUE_WORDS = 5;

/** "verloor 17 procent van zijn waarde en B 13 procent": the end of what the figure is a part of. */
function afterValue({ tree }: Reading, from: number, last: number): number {
  if (tree.lower(from) !== 'van') return from;
  for (let t = from + 1; t < Math.min(last, from + VALUE_WORDS); t++)
    if (/^[,;]$/.test(tree.text(t)) || tree.among(t, 'gapLinks')) return t;
  return from;
}

/** The end of an apposition behind a name: "AMR, de moedermaatschappij van American Airlines, bijna 4 procent". */
function afterAside({ tree }: Reading, from: number, last: number): number {
  if (tree.lower(from) !== ',') return from;
  for (let t = from + 1; t < Math.min(last, from + ASIDE); t++) if (tree.lower(t) === ',') return t + 1;
  return from;
}

function hasVerb({ tree }: Reading, from: number, to: number): boolean {
  // "gevolgd door HBOS met 18 procent"
  for (let t = from; t < to; t++) if (tree.is(t, VERBISH) && !tree.among(t, 'followWords')) return true;
  // "en HBOS 18 procent won" has a verb of its own
  return to < tree.analysis.length && tree.is(to, VERBISH);
}

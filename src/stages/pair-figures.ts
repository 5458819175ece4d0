import { quantityFiller } from '../reading/figures';
import type { EventMention, Reading } from '../reading/types';

/**
 * Gives each of several companies its own figure, in their order: "Alfa en Beta verloren respectievelijk 6,6 en 7,2 procent". What was read as
 * one figure for all stays so where the numbers are not as many as the companies.
 */
export function pairFigures(reading: Reading, mentions: readonly EventMention[]): void {
  const groups = new Map<number, EventMention[]>();
  for (const m of mentions) {
    if (m.type !== 'sharePrice') continue;
    const group = groups.get(m.token);
    if (group) group.push(m);
    else groups.set(m.token, [m]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const figure = group[0]!.roles.get('change')?.[0]?.quantity;
    if (figure === undefined || reading.quantities[figure]!.kind !== 'percent') continue;
    const row = rowOf(reading, figure);
    if (row.length !== group.length) continue;
    const ordered = [...group].sort((a, b) => placeOf(a) - placeOf(b));
    for (const [i, m] of ordered.entries()) m.roles.set('change', [quantityFiller(reading, row[i]!)]);
  }
}

const placeOf = (m: EventMention): number => m.roles.get('company')?.[0]?.start ?? 0;

/** The figures that stand in a row with one, from left to right: "6,6 en 7,2 procent", "8 respectievelijk 7,4 procent". */
function rowOf({ tree, quantities }: Reading, figure: number): number[] {
  const row = [figure];
  const joined = (a: number, b: number): boolean => {
    for (let t = quantities[a]!.to; t < quantities[b]!.from; t++)
      if (!(/^[,%]$/.test(tree.text(t)) || tree.among(t, 'rowLinks'))) return false;
    return tree.sentenceOf(quantities[a]!.from) === tree.sentenceOf(quantities[b]!.from);
  };
  for (let q = figure - 1; q >= 0 && isNumber(quantities[q]!.kind) && joined(q, row[0]!); q--) row.unshift(q);
  for (let q = figure + 1; q < quantities.length && quantities[q]!.kind === 'percent' && joined(q - 1, q); q++)
    row.push(q);
  return row;
}

const isNumber = (kind: string): boolean => kind === 'percent' || kind === 'count';

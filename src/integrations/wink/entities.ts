import type { Analysis } from '../../dutch/types';
import type { Extractor } from '../../extract';
import { createQuantityFinder, type Quantity } from '../../stages/find-quantities';
import { createTimeFinder, type TimeMention } from '../../stages/find-times';

/** The types that `its.type` gives of an entity. */
export const ENTITY_TYPES = [
  'COMPANY',
  'MEDIA',
  'ORGANISATION',
  'STATE',
  'PERSON',
  'PLACE',
  'PRODUCT',
  'DATE',
  'DURATION',
  'MONEY',
  'PERCENT',
  'CARDINAL',
  'ORDINAL',
] as const;
export type WinkEntityType = (typeof ENTITY_TYPES)[number];

/** An entity as a run of tokens of the analysis, half-open. */
export interface EntityRun {
  readonly from: number;
  readonly to: number;
  readonly type: WinkEntityType;
}

const TIME_TYPES: Partial<Record<TimeMention['kind'], WinkEntityType>> = { date: 'DATE', duration: 'DURATION' };
const QUANTITY_TYPES: Partial<Record<Quantity['kind'], WinkEntityType>> = {
  money: 'MONEY',
  percent: 'PERCENT',
  count: 'CARDINAL',
  ordinal: 'ORDINAL',
};
/** What a possessive adds to a name. */
const POSSESSIVE = /^(?:['’]?s|['’])$/;

/** The first token that ends behind an offset. */
function tokenAt(analysis: Analysis, offset: number): number {
  let low = 0;
  let high = analysis.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes a function that finds the entities of an analysed text, in order and without overlap; names go before times, times before numbers. */
export function createEntityFinder(
  extractor: Extractor,
  date: string | undefined,
): (analysis: Analysis) => EntityRun[] {
  const times = createTimeFinder();
  const quantities = createQuantityFinder();
  return (analysis) => {
    const { text, start, end, length } = analysis;
    const taken = new Uint8Array(length);
    const runs: EntityRun[] = [];
    const add = (from: number, to: number, type: WinkEntityType | undefined): void => {
      if (type === undefined || from >= to || taken.subarray(from, to).includes(1)) return;
      taken.fill(1, from, to);
      runs.push({ from, to, type });
    };
    for (const entity of extractor.extract(text, date === undefined ? {} : { date }).entities) {
      for (const mention of entity.mentions) {
        if (mention.how !== 'name') continue;
        const from = tokenAt(analysis, mention.start);
        const last = tokenAt(analysis, mention.end - 1);
        if (from >= length || last >= length || start[from] !== mention.start) continue;
        // "Shell" in "Shell-topman" is less than a token, and the engine knows none
        if (end[last] !== mention.end && !POSSESSIVE.test(text.slice(mention.end, end[last]))) continue;
        add(from, last + 1, entity.kind.toUpperCase() as WinkEntityType);
      }
    }
    for (const time of times.find(analysis, date?.slice(0, 10))) add(time.from, time.to, TIME_TYPES[time.kind]);
    for (const quantity of quantities.find(analysis)) {
      if (!quantity.inName) add(quantity.from, quantity.to, QUANTITY_TYPES[quantity.kind]);
    }
    return runs.sort((a, b) => a.from - b.from);
  };
}

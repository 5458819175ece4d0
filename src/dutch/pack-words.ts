/** Packs the forms of the word lists into bytes: when the package is built, and for verbs that a user adds. */
import type { PackedWords } from './form-table';
import { Known, type VerbReading } from './lexicon';
import type { ListedWord, ListedWords } from './list-words';

/** Everything that a form is: forms of verbs, a noun, an adjective. A word of no open class has one reading without a lemma. */
function readingsOf({ verbs, noun, adjective }: ListedWord): readonly VerbReading[] {
  const out = [...verbs];
  if (noun !== undefined) out.push({ lemma: noun, bits: Known.noun });
  if (adjective !== undefined) out.push({ lemma: adjective, bits: Known.adjective });
  return out.length > 0 ? out : [{ lemma: '', bits: 0 }];
}

/** Packs all forms of the lists. */
export function packWords(words: ListedWords): PackedWords {
  const groups: { lemma: string; entries: [hash: number, code: number][] }[] = [];
  const ofLemma = new Map<string, number[]>();
  const codes = new Map<string, number>();
  /** The first group of a lemma behind another group: so the readings of a word keep their order. */
  const groupBehind = (last: number, lemma: string): number => {
    const known = ofLemma.get(lemma) ?? [];
    let group = known.find((g) => g > last);
    if (group === undefined) {
      group = groups.push({ lemma, entries: [] }) - 1;
      ofLemma.set(lemma, [...known, group]);
    }
    return group;
  };
  groupBehind(-1, '');
  for (const [hash, word] of words) {
    let group = -1;
    for (const { lemma, bits } of readingsOf(word)) {
      const says = `${word.bits} ${bits}`;
      const code = codes.get(says) ?? codes.size;
      codes.set(says, code);
      group = groupBehind(group, lemma);
      groups[group]!.entries.push([hash, code]);
    }
  }
  const most = Math.max(groups.length, codes.size, ...groups.map((group) => group.entries.length));
  if (most > 0xffff) throw new RangeError(`${most} lemmas, codes or forms of a lemma; 65535 have room`);
  const entries = groups.flatMap((group) => group.entries);
  const said = [...codes.keys()].map((says) => says.split(' ').map(Number));
  const long = [entries.length, codes.size, ...entries.map(([hash]) => hash), ...said.flat()];
  const short = [...entries.map(([, code]) => code), ...groups.map((group) => group.entries.length)];
  const bytes = new Uint8Array(4 * long.length + 2 * short.length);
  bytes.set(new Uint8Array(Int32Array.from(long).buffer));
  bytes.set(new Uint8Array(Uint16Array.from(short).buffer), 4 * long.length);
  return { lemmas: groups.map(({ lemma }) => lemma).join(' '), bytes };
}

import { describe, expect, it } from 'vitest';
import { builtinWords } from '../../src/dutch/builtin-words';
import { createLexicon, Known } from '../../src/dutch/lexicon';
import { listWords } from '../../src/dutch/list-words';
import { packWords } from '../../src/dutch/pack-words';
import { hashOf } from '../../src/dutch/word-types';
import { nominalData, verbData, wordData } from '../../src/generated/dutch-model';

const listed = listWords(verbData, wordData, nominalData);

describe('packed word lists', () => {
  it('say of every form what the lists say', () => {
    const lexicon = builtinWords();
    let verbs = 0;
    for (const [hash, word] of listed) {
      if (lexicon.bits(hash) !== word.bits) expect.fail(`bits ${lexicon.bits(hash)} in place of ${word.bits}`);
      const verb = word.verbs[0] === undefined ? 0 : hashOf(word.verbs[0].lemma);
      if (lexicon.verb(hash) !== verb) expect.fail(`verb of ${word.verbs[0]?.lemma}`);
      if (verb !== 0) verbs++;
    }
    expect(verbs).toBeGreaterThan(10_000);
  });

  it('keep the readings of a form in the order of the lists', () => {
    const packed = packWords(
      new Map([
        [hashOf('een'), { bits: 3, verbs: [{ lemma: 'b', bits: 1 }], noun: 'n' }],
        [hashOf('twee'), { bits: 3, verbs: ['a', 'b'].map((lemma) => ({ lemma, bits: 2 })) }],
        [hashOf('drie'), { bits: 3, verbs: ['b', 'a'].map((lemma) => ({ lemma, bits: 1 })), adjective: 'j' }],
      ]),
    );
    const lexicon = createLexicon(packed, { separable: {}, unaccusative: '', dative: '', saying: '', governs: {} });
    const lemmas = (word: string): string[] => lexicon.readings(word).map((r) => r.lemma);
    expect(['een', 'twee', 'drie', 'vier'].map(lemmas)).toEqual([['b'], ['a', 'b'], ['b', 'a'], []]);
    expect([lexicon.nounLemma('een'), lexicon.adjectiveLemma('een')]).toEqual(['n', undefined]);
    expect([lexicon.nounLemma('drie'), lexicon.adjectiveLemma('drie')]).toEqual([undefined, 'j']);
  });

  it('take in verbs that the lists lack', () => {
    expect(builtinWords().readings('opslurpte')).toEqual([]);
    const lexicon = builtinWords(['op|slurpen', 'kopen']);
    expect(lexicon.readings('opslurpte')).toEqual([{ lemma: 'opslurpen', bits: Known.past }]);
    expect(lexicon.separable(hashOf('slurpen'), hashOf('op'))).toBe(true);
    expect(lexicon.nounLemma('huizen')).toBe('huis');
    expect(lexicon.readings('kocht')[0]?.lemma).toBe('kopen');
  });
});

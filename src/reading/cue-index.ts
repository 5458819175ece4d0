import type { Cue } from '../lexicon/schema-frames';

/** A verb trigger of a cue under one of the lemmas that the analysis may give its verb. */
export interface CueVerb {
  item: Cue;
  /** Words in a row that must stand in the verb's clause ("de kop"). */
  fixed: readonly string[] | undefined;
  /** A word that must stand apart from the others in the clause: the particle that was not joined to the lemma. */
  loose: string | undefined;
  object: readonly string[] | undefined;
}

/**
 * Indexes the verb triggers of cues by lemma. A trigger stands under more than one: "de kop in drukken" is also found where the analysis reads
 * "indrukken" with "de kop", "aan|kondigen" also where the particle was left apart.
 * @param particles prepositions that the analysis may take for the particle of a separable verb, or the other way round
 */
export function indexCueVerbs(
  cues: readonly Cue[],
  particles: ReadonlySet<string>,
): ReadonlyMap<string, readonly CueVerb[]> {
  const index = new Map<string, CueVerb[]>();
  const add = (lemma: string, entry: CueVerb) => {
    const list = index.get(lemma);
    if (list) list.push(entry);
    else index.set(lemma, [entry]);
  };
  for (const item of cues) {
    for (const trigger of item.triggers) {
      const object = trigger.object?.map((o) => o.toLowerCase());
      for (const notation of trigger.verb ?? []) {
        const words = notation.trim().toLowerCase().split(/\s+/);
        const verb = words.pop() ?? '';
        const bar = verb.indexOf('|');
        const fixed = words.length ? words : undefined;
        add(verb.replace('|', ''), { item, fixed, loose: undefined, object });
        if (bar > 0) add(verb.slice(bar + 1), { item, fixed, loose: verb.slice(0, bar), object });
        const last = words[words.length - 1];
        if (bar < 0 && last !== undefined && particles.has(last)) {
          const others = words.slice(0, -1);
          add(last + verb, { item, fixed: others.length ? others : undefined, loose: undefined, object });
          if (others.length) add(verb, { item, fixed: others, loose: last, object });
        }
      }
    }
  }
  return index;
}

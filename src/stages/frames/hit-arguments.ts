import { type Argument, isPassive, verbArguments } from '../../reading/arguments';
import { nearbyArguments, nearbyNounArguments, withAntecedent } from '../../reading/nearby';
import { nounArguments } from '../../reading/noun-arguments';
import { Feat } from '../../reading/tree';
import type { Reading } from '../../reading/types';
import { described, type Hit } from './find-hits';

/** What may fill the roles of frames at one trigger; each list is read once for all frames. */
export class HitArguments {
  private byPlace: readonly Argument[] | undefined;
  private byTree: readonly Argument[] | undefined;

  constructor(
    private readonly reading: Reading,
    readonly part: Hit['part'],
    readonly trigger: number,
    private readonly token: number,
  ) {}

  /** The arguments by the tree. */
  get own(): readonly Argument[] {
    this.byTree ??= withAntecedent(
      this.reading,
      this.token,
      this.part === 'verb'
        ? actorsFirst(this.reading, verbArguments(this.reading, this.token))
        : nounArguments(
            this.reading,
            this.part === 'adjective' ? described(this.reading.tree, this.token) : this.trigger,
          ),
    );
    return this.byTree;
  }

  /** What stands where arguments stand, whatever the tree says. */
  get nearby(): readonly Argument[] {
    this.byPlace ??= withAntecedent(
      this.reading,
      this.trigger,
      this.part === 'verb'
        ? nearbyArguments(this.reading, this.trigger, isPassive(this.reading.tree, this.trigger))
        : nearbyNounArguments(this.reading, this.trigger),
    );
    return this.byPlace;
  }
}

/** "een hal die het bedrijf kocht": of a thing that a relative pronoun stands for and a firm, the firm acts. */
function actorsFirst({ tree, phrases, referents, entities }: Reading, args: readonly Argument[]): readonly Argument[] {
  const subject = args.find((a) => a.fn === 'subj');
  const object = args.find((a) => a.fn === 'obj');
  if (!subject || !object) return args;
  const { head, sentence } = phrases[subject.phrase]!;
  const of = referents[subject.phrase];
  if (of?.how !== 'pronoun' || of.phrase === undefined || phrases[object.phrase]!.head < head) return args;
  if (of.entities.some((e) => entities[e]!.kind !== 'product')) return args;
  if (!tree.has(head, Feat.relative) || phrases[of.phrase]!.sentence !== sentence) return args;
  const firm = referents[object.phrase]?.entities.some((e) => entities[e]!.kind === 'company');
  if (!firm) return args;
  return args.map((a) =>
    a === subject ? { phrase: a.phrase, fn: 'obj' } : a === object ? { phrase: a.phrase, fn: 'subj' } : a,
  );
}

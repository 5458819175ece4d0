import type { Knowledge } from '../knowledge';
import { referentOf } from '../reading/records';
import { type Tree, tags } from '../reading/tree';
import type { NameMention, Phrase, ReadEntity, Referent } from '../reading/types';
import { type Context, salient, see } from './references/memory';
import { nominal } from './references/nominals';
import { companyOf } from './references/product-makers';
import { pronoun } from './references/pronouns';

const NOUN = tags('NOUN', 'NUM', 'PROPN');
const PRON = tags('PRON');

/**
 * Decides for every phrase which entities it stands for: names for theirs, relative pronouns for their antecedent, personal pronouns by
 * gender, number and place in the clause, nouns by what companies of a sector are called. Where the text leaves a choice open, all candidates are kept.
 */
export function resolveReferences(
  tree: Tree,
  names: readonly NameMention[],
  entities: readonly ReadEntity[],
  entityOfName: readonly number[],
  phrases: readonly Phrase[],
  phraseAt: Int32Array,
  phraseStart: Int32Array,
  prominent: readonly number[],
  knowledge: Knowledge,
): (Referent | undefined)[] {
  const referents: (Referent | undefined)[] = new Array(phrases.length);
  const context: Context = {
    tree,
    names,
    entityOfName,
    phrases,
    phraseAt,
    phraseStart,
    entities,
    prominent,
    knowledge,
    seen: [],
    countries: new Map(),
    nameStart: startsBySentence(tree, names),
    referents,
  };
  // cataphora is rare in news: one pass in the order of the text, names first where a phrase holds both
  const compounds = new Map<number, number>();
  names.forEach((n, i) => {
    if (n.rest !== undefined) for (let t = n.from; t < n.to; t++) compounds.set(t, i);
  });
  const order = phrases.map((_, i) => i).sort((a, b) => phrases[a]!.head - phrases[b]!.head);
  for (const p of order) {
    const phrase = phrases[p]!;
    if (phrase.governor === -3) continue;
    if (phrase.name !== undefined) {
      const entity = entityOfName[phrase.name]!;
      const mention = names[phrase.name]!;
      if (mention.rest === undefined) {
        referents[p] = referentOf({ entities: [entity], how: 'name' });
        see(context, p, entity);
        employ(context, p, entity);
      }
      continue;
    }
    const compound = compounds.get(phrase.head) ?? -1;
    if (compound >= 0) {
      const entity = entityOfName[compound]!;
      see(context, p, entity);
      // "de iPod-maker" is who makes it, "de iCloud-dienst" is iCloud
      if (entities[entity]!.kind === 'product') {
        const tail = tree.lower(phrase.head).replace(/^.*-/, '');
        const maker =
          knowledge.inClass(tail, 'productMakers') &&
          (tree.among(phrase.from, 'definites') || tree.among(phrase.from - 1, 'definites'))
            ? companyOf(context, tree.analysis.text.slice(names[compound]!.start, names[compound]!.end))
            : undefined;
        if (maker !== undefined) {
          referents[p] = referentOf({ entities: [maker], how: 'nominal' });
          see(context, p, maker);
          continue;
        }
        referents[p] = referentOf({ entities: [entity], how: 'name' });
        continue;
      }
    }
    const found = tree.is(phrase.head, PRON)
      ? pronoun(context, p)
      : tree.is(phrase.head, NOUN)
        ? nominal(context, p)
        : undefined;
    if (!found) continue;
    referents[p] = referentOf(found);
    if (!found.candidates && found.phrase === undefined) for (const e of found.entities) see(context, p, e);
  }
  return referents;
}

/** "Topman Jan Bakker": one who holds an office of nobody in particular holds it at the company that the text is about. */
function employ(context: Context, p: number, entity: number): void {
  const { tree, phrases, entities, knowledge } = context;
  const person = entities[entity]!;
  if (person.kind !== 'person' || person.affiliation !== undefined) return;
  const { from, head } = phrases[p]!;
  const offices = knowledge.words('companyOffices');
  for (let t = Math.max(tree.analysis.sentenceStart[phrases[p]!.sentence]!, from - 2); t <= head; t++) {
    if (!offices.has(tree.lower(t))) continue;
    person.affiliation = employerOf(context, head);
    return;
  }
}

/** The company that the text names most; of those named as often the one spoken of here. */
function employerOf(context: Context, at: number): number | undefined {
  const { entities, prominent } = context;
  const isFirm = (e: ReadEntity): boolean => e.kind === 'company';
  const main = prominent.find((e) => isFirm(entities[e]!));
  const local = salient(context, at, isFirm);
  if (main === undefined || local === undefined) return local;
  if (entities[main]!.names.length <= entities[local]!.names.length || opensBefore(context, at, local)) return local;
  return main;
}

/** "Magna was niet blij. Topman Jan Bakker zei": the sentence in front opens with the company. */
function opensBefore({ tree, phrases, phraseStart, entityOfName }: Context, at: number, company: number): boolean {
  const s = tree.sentenceOf(at) - 1;
  if (s < 0) return false;
  const first = phrases[phraseStart[s]!];
  return first?.sentence === s && first.name !== undefined && entityOfName[first.name] === company;
}

/** The first name of each sentence. */
function startsBySentence(tree: Tree, names: readonly NameMention[]): Int32Array {
  const starts = new Int32Array(tree.analysis.sentences + 1);
  for (const n of names) starts[tree.sentenceOf(n.from) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

import type { Knowledge } from '../knowledge';
import { isCompany } from './holders';
import { tenseOf } from './tense';
import { type Tree, tags } from './tree';
import type { Reading } from './types';

const VERBISH = tags('VERB', 'AUX');
const MARKS = tags('PUNCT', 'VERB', 'AUX');
/** How many words may stand between a word of former days and the company: "voormalig financieel directeur bij het Finse Nokia". */
const REACH = 7;

/** The companies of a sentence that somebody in it comes from: "X, voormalig topman van A", "na een loopbaan bij A", "die in 2007 van A kwam". */
export function originsOf(reading: Reading, knowledge: Knowledge, sentence: number): ReadonlySet<number> {
  const { tree, phrases, phraseStart, referents, entities } = reading;
  const found = new Set<number>();
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
    const { governor, prep, head, from } = phrases[p]!;
    const entity = referents[p]?.entities[0];
    if (governor === -3 || prep === undefined || entity === undefined || !isCompany(entities[entity]!)) continue;
    if (!tree.words('ownerPrepositions').has(prep) && prep !== 'voor') continue;
    if (isOfOldOffice(tree, knowledge, from) || isLeft(reading, knowledge, tree.head(head), prep)) found.add(entity);
  }
  return found;
}

function isOfOldOffice(tree: Tree, knowledge: Knowledge, from: number): boolean {
  for (let t = from - 1; t >= Math.max(0, from - REACH) && !tree.is(t, MARKS); t--) {
    const word = tree.lower(t);
    // "oud-minister Jan Bakker als bewindvoerder van X"
    if (tree.words('officeMarks').has(word)) return false;
    // "tot nu toe directeur bij X"
    if (t > 0 && knowledge.words('formerly').has(`${tree.lower(t - 1)} ${word}`)) return true;
    if (knowledge.words('formerly').has(word) || /^(?:ex|oud)-/.test(word)) return true;
    if (knowledge.inClass(tree.lowerLemma(t), 'careerNouns')) return true;
  }
  return false;
}

/** "kwam over van A", "die eerder voor A werkte". */
function isLeft({ tree, clauses }: Reading, knowledge: Knowledge, verb: number, prep: string): boolean {
  if (verb < 0 || !tree.is(verb, VERBISH)) return false;
  const lemma = tree.lowerLemma(verb);
  if (prep === 'van' || prep === 'uit') return knowledge.words('comingVerbs').has(lemma);
  return knowledge.words('workingVerbs').has(lemma) && tenseOf(tree, clauses, verb) === 'past';
}

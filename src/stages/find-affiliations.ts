import type { Knowledge } from '../knowledge';
import { type Tree, tags } from '../reading/tree';
import type { NameMention, Phrase, ReadEntity, Reading } from '../reading/types';

const VERB = tags('VERB', 'AUX');
const NOUN = tags('NOUN');
/** How far behind a name its description may go on, in tokens. */
const REACH = 14;
/** How far in front of a company's name the office of the person behind it may stand. */
const OFFICE_REACH = 6;

/**
 * Notes on the entities what the text says they are: the company that a person speaks for ("Apple CEO Steve Jobs",
 * "Ray Young, financieel directeur bij GM", "topman X van Y") and the nouns in apposition to a company ("vliegtuigbouwer Airbus").
 */
export function findAffiliations(
  tree: Tree,
  names: readonly NameMention[],
  phrases: readonly Phrase[],
  entities: ReadEntity[],
  entityOfName: readonly number[],
  knowledge: Knowledge,
): void {
  const isCompany = (name: NameMention) => name.kind === 'company' || name.kind === 'media';
  const nameAt = new Map<number, number>();
  names.forEach((n, i) => {
    for (let t = n.from; t < n.to; t++) if (!nameAt.has(t) || isCompany(n)) nameAt.set(t, i);
  });
  const sameSentence = (a: number, b: number) =>
    b >= 0 && b < tree.analysis.length && tree.sentenceOf(a) === tree.sentenceOf(b);
  const isTitle = (token: number) => {
    const word = tree.lower(token);
    return knowledge.words('titles').has(word) || knowledge.inClass(tree.lowerLemma(token), 'personNouns');
  };

  /** "de Europese topman van het concern GM, X": whether an office of the company that starts here stands in front of it. */
  const isOfOffice = (from: number) => {
    for (let t = from - 1, linked = false; t >= from - OFFICE_REACH && sameSentence(from, t); t--) {
      if (tree.is(t, VERB) || nameAt.has(t)) return false;
      if (linked && isTitle(t)) return true;
      if (linked && tree.is(t, NOUN)) return false;
      linked ||= tree.among(t, 'ownerPrepositions');
    }
    return false;
  };

  names.forEach((name, i) => {
    const person = entities[entityOfName[i]!]!;
    if (person.kind !== 'person' || person.affiliation !== undefined) return;
    // in front: "Apple CEO Steve Jobs", "Shell-topman Ben van Beurden", "de CEO van Apple, Steve Jobs"
    let sawTitle = false;
    for (let t = name.from - 1; t >= name.from - 7 && sameSentence(name.from, t); t--) {
      if (tree.is(t, VERB)) break;
      if (isTitle(t) && !nameAt.has(t)) sawTitle = true;
      const other = nameAt.get(t);
      if (other === undefined || other === i) continue;
      const mention = names[other]!;
      if (!isCompany(mention)) break;
      if (
        sawTitle ||
        (mention.rest !== undefined && knowledge.inClass(mention.rest, 'personNouns')) ||
        (mention.to === name.from - 1 && tree.text(mention.to) === ',' && isOfOffice(mention.from))
      )
        person.affiliation = entityOfName[other]!;
      break;
    }
    if (person.affiliation !== undefined) return;
    // behind: ", chief financial officer bij GM", "van Airbus"
    const comma = tree.analysis.length > name.to && /^[,(]$/.test(tree.text(name.to));
    let linked = false;
    for (let t = name.to; t < name.to + REACH && sameSentence(name.from, t); t++) {
      if ((tree.is(t, VERB) && t > name.to) || knowledge.words('formerly').has(tree.lower(t))) break;
      if (isTitle(t)) sawTitle = true;
      if (tree.among(t, 'ownerPrepositions')) linked = true;
      const other = nameAt.get(t);
      if (other === undefined || other === i) continue;
      const mention = names[other]!;
      if (mention.kind === 'person') break;
      // "Klaus Kleinfeld van Siemens"
      const joined = mention.from === name.to + 1;
      if (isCompany(mention) && linked && (sawTitle || comma || joined)) {
        person.affiliation = entityOfName[other]!;
        break;
      }
    }
  });

  const main = dominantCompany(entities);
  if (main !== undefined)
    names.forEach((name, i) => {
      const person = entities[entityOfName[i]!]!;
      if (person.kind !== 'person' || person.affiliation !== undefined) return;
      if (holdsOffice(tree, name, knowledge)) person.affiliation = main;
    });

  for (const phrase of phrases) {
    if (phrase.name === undefined || !tree.is(phrase.head, NOUN)) continue;
    const entity = entities[entityOfName[phrase.name]!]!;
    const noun = tree.lowerLemma(phrase.head);
    if (!entity.nouns.includes(noun)) entity.nouns.push(noun);
  }
  // "Brouwerij De Valk": a firm's own name may say what it is
  for (const entity of entities) {
    if (entity.kind !== 'company' || entity.entry !== undefined) continue;
    for (const word of entity.name.split(' ')) {
      const noun = word.toLowerCase();
      if (knowledge.sectorsOf(noun).length && !entity.nouns.includes(noun)) entity.nouns.push(noun);
    }
  }
  // "Chrysler, de Amerikaanse autofabrikant die", "Aeroflot, de Russische luchtvaartmaatschappij,"
  names.forEach((name, i) => {
    if (!isCompany(name) || name.to + 1 >= tree.analysis.length || tree.text(name.to) !== ',') return;
    for (let t = name.to + 1; t < name.to + 6 && sameSentence(name.from, t) && !tree.is(t, VERB); t++) {
      // "X koopt Y, aldus de krant"
      if (tree.among(t, 'sourceMarks')) break;
      if (!tree.is(t, NOUN)) continue;
      const noun = tree.lowerLemma(t);
      if (knowledge.inClass(noun, 'companyNouns') || knowledge.sectorsOf(noun).length)
        entities[entityOfName[i]!]!.nouns.push(noun);
      break;
    }
  });
}

/**
 * Notes the company that a person speaks for where the text calls it by a noun or a pronoun: "Greg Brown, de CEO van het bedrijf", "de topman van de bank,
 * Richard Fuld".
 */
export function followAffiliations(reading: Reading, knowledge: Knowledge): void {
  const { tree, names, entities, entityOfName, phrases, phraseStart, referents } = reading;
  names.forEach((name, i) => {
    const person = entities[entityOfName[i]!]!;
    if (person.kind !== 'person' || person.affiliation !== undefined) return;
    const s = tree.sentenceOf(name.from);
    for (let p = phraseStart[s]!; p < phraseStart[s + 1]!; p++) {
      const { from, to, prep } = phrases[p]!;
      const company = referents[p]?.entities;
      if (!prep || !tree.words('ownerPrepositions').has(prep) || company?.length !== 1) continue;
      if (entities[company[0]!]!.kind !== 'company') continue;
      // the office stands between the name and the noun, or in front of both
      const behind = from > name.to && from - name.to < OFFICE && hasOffice(tree, name.to, from, knowledge);
      const before = to <= name.from && name.from - to <= 1 && hasOffice(tree, from - OFFICE, from, knowledge);
      if (behind || before) person.affiliation = company[0]!;
      if (behind || before) return;
    }
  });
}

/** How many words an office may take up. */
const OFFICE = 8;

/** Whether a stretch without a verb names an office. */
function hasOffice(tree: Tree, from: number, to: number, knowledge: Knowledge): boolean {
  for (let t = to - 1; t >= Math.max(0, from); t--) {
    if (tree.is(t, VERB)) return false;
    if (knowledge.inClass(tree.lowerLemma(t), 'personNouns')) return true;
  }
  return false;
}

/** How often a company must be named, and how much more often than any other, for the text to be about it. */
const LEAST_NAMED = 3;
const DOMINANCE = 1.5;

/** The company that a text is about, where one is named clearly more often than the others. */
function dominantCompany(entities: readonly ReadEntity[]): number | undefined {
  let best: number | undefined;
  let [most, second] = [0, 0];
  entities.forEach((e, i) => {
    if (e.kind !== 'company') return;
    const named = e.names.length;
    if (named > most) [best, most, second] = [i, named, most];
    else if (named > second) second = named;
  });
  return most >= LEAST_NAMED && most >= second * DOMINANCE ? best : undefined;
}

/** "Topman Pierre Mariani", "Steve Ballmer, de bestuursvoorzitter,": an office without a company is one of the company that the text is about. */
function holdsOffice(tree: Tree, name: NameMention, knowledge: Knowledge): boolean {
  const office = (token: number): boolean =>
    token >= 0 &&
    token < tree.analysis.length &&
    tree.sentenceOf(token) === tree.sentenceOf(name.from) &&
    tree.is(token, NOUN) &&
    knowledge.inClass(tree.lowerLemma(token), 'executives');
  if (office(name.from - 1)) return true;
  if (name.to >= tree.analysis.length || tree.text(name.to) !== ',') return false;
  for (let t = name.to + 1; t < name.to + 4; t++) if (office(t)) return /^[,.]$/.test(tree.text(t + 1));
  return false;
}

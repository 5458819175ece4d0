import type { Knowledge } from '../../knowledge';
import type { Argument } from '../../reading/arguments';
import { nameFiller, tokenFiller } from '../../reading/fillers';
import { eventMention } from '../../reading/records';
import { Feat, rels, type Tree, tags } from '../../reading/tree';
import type { EventMention, ReadFiller, Reading } from '../../reading/types';

const NOUN = tags('NOUN');
const APPOS = rels('appos');
const CONJ = rels('conj');
const INFINITIVE = rels('xcomp', 'ccomp', 'aux');

/**
 * "Jan Bakker, topman van X, en Piet Jansen, directeur van Y, stappen op": people that the text gives employers or offices of their own leave one by one.
 * "Jan Bakker en Piet Jansen stappen op bij X" is one event.
 */
export function partPeople(reading: Reading, knowledge: Knowledge, mention: EventMention): EventMention[] {
  const people = mention.roles.get('person') ?? [];
  const company = mention.roles.get('company')?.[0];
  if (mention.type !== 'departure' || people.length < 2 || company === undefined) return [mention];
  const employers = people.map((p) => (p.entity === undefined ? undefined : reading.entities[p.entity]!.affiliation));
  // one who leaves what is no job of his ("uit het bestuur van Z") leaves it with the others
  const own = employers.includes(company.entity);
  const offices = people.map((p) => officeBeside(reading, knowledge, p));
  const groups: { key: string; people: ReadFiller[]; employer: number | undefined; office: number }[] = [];
  people.forEach((person, i) => {
    const last = groups[groups.length - 1];
    const employer = (own ? employers[i] : undefined) ?? last?.employer ?? company.entity;
    const office = offices[i]! < 0 ? (last?.office ?? -1) : offices[i]!;
    const key = `${employer} ${office < 0 ? '' : reading.tree.lowerLemma(office)}`;
    const known = groups.find((g) => g.key === key);
    if (known) known.people.push(person);
    else groups.push({ key, people: [person], employer, office });
  });
  if (groups.length < 2) return [mention];
  return groups.map((g) => {
    const roles = new Map(mention.roles);
    roles.set('person', g.people);
    if (g.employer !== undefined && g.employer !== company.entity)
      roles.set('company', [nameFiller(reading, g.employer, mention.token)]);
    if (g.office >= 0) roles.set('position', [tokenFiller(reading.tree, g.office)]);
    return eventMention({ ...mention, roles });
  });
}

/** The noun for an office that a person's name stands beside: "topman Jan Bakker", "Jan Bakker, topman van X"; -1 where there is none. */
function officeBeside({ tree, phrases }: Reading, knowledge: Knowledge, { phrase }: ReadFiller): number {
  if (phrase === undefined) return -1;
  const { head, from, to } = phrases[phrase]!;
  const isOffice = (t: number): boolean => tree.is(t, NOUN) && knowledge.inClass(tree.lowerLemma(t), 'positionNouns');
  if (isOffice(head)) return head;
  for (let t = Math.min(from, head); t < to; t++) {
    const office = tree.childrenBy(t, APPOS).find(isOffice);
    if (office !== undefined) return office;
  }
  return -1;
}

/** "blijft aan het roer staan", "zal blijven leiden": whether a verb stands beside a form of "blijven" that it has for an auxiliary. */
export const isKept = (tree: Tree, verb: number): boolean =>
  (tree.head(verb) >= 0 && tree.isRel(verb, INFINITIVE) && tree.lemma(tree.head(verb)) === 'blijven') ||
  tree.children(verb).some((t) => !tree.isRel(t, CONJ) && tree.lemma(t) === 'blijven');

/** "die hem van intimidatie beschuldigt": a case of people only. */
export function isAmongPeople({ entities }: Reading, roles: ReadonlyMap<string, ReadFiller[]>): boolean {
  const sides = [...(roles.get('plaintiff') ?? []), ...(roles.get('defendant') ?? [])];
  return sides.length > 0 && sides.every((f) => f.entity !== undefined && entities[f.entity]!.kind === 'person');
}

/** "wie chips wil maken", "autofabrikanten bouwen hun cabriolets zelf": those that nobody names do it, and not the one that the text is about. */
export function isByUnnamed(
  { tree, phrases, referents }: Reading,
  knowledge: Knowledge,
  args: readonly Argument[],
): boolean {
  return args.some(({ fn, phrase }) => {
    const { head, name } = phrases[phrase]!;
    if (fn === 'subj' && tree.among(head, 'anybody')) return true;
    if (fn !== 'subj' || name !== undefined || referents[phrase] || !tree.has(head, Feat.plural)) return false;
    const noun = tree.lowerLemma(head);
    return tree.is(head, NOUN) && (knowledge.inClass(noun, 'companyNouns') || knowledge.sectorsOf(noun).length > 0);
  });
}

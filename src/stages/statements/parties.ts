import { belongsTo, type Knowledge } from '../../knowledge';
import type { EventMention, ReadFiller, Reading } from '../../reading/types';

/** The last sentence that can tell the topic of a text: a headline, a caption, the first two sentences. */
export const TOPIC = 3;

/** Whether a speaker, or the company that they speak for, has a role in an event, or a daughter or owner of that company has. */
export function isParty(
  reading: Reading,
  knowledge: Knowledge,
  m: EventMention,
  speaker: ReadFiller | undefined,
): boolean {
  if (!speaker) return false;
  const wanted = new Set([speaker.entity, ...(speaker.candidates ?? [])].filter((e) => e !== undefined));
  // "een woordvoerder van X" speaks for X
  if (!wanted.size) for (const e of namedIn(reading, speaker)) wanted.add(e);
  for (const e of [...wanted]) {
    const company = reading.entities[e]?.affiliation;
    if (company !== undefined) wanted.add(company);
  }
  return [...wanted].some((e) => takesPart(reading, knowledge, m, e));
}

/** The entities that the words for a speaker name. */
function namedIn({ phrases, phraseStart, referents, tree }: Reading, speaker: ReadFiller): number[] {
  if (speaker.phrase === undefined) return [];
  const { sentence } = phrases[speaker.phrase]!;
  const { start, end } = tree.analysis;
  const found: number[] = [];
  for (let p = phraseStart[sentence]!; p < phraseStart[sentence + 1]!; p++) {
    const { from, to } = phrases[p]!;
    if (start[from]! >= speaker.start && end[to - 1]! <= speaker.end && !referents[p]?.candidates)
      found.push(...(referents[p]?.entities ?? []));
  }
  return found;
}

/** Whether an entity, or its daughter or owner, has a role in an event. */
export function takesPart(reading: Reading, knowledge: Knowledge, m: EventMention, entity: number): boolean {
  for (const fillers of m.roles.values())
    for (const f of fillers) {
      if (f.entity === entity || f.candidates?.includes(entity)) return true;
      if (f.entity !== undefined && areKin(reading, knowledge, f.entity, entity)) return true;
    }
  return false;
}

/** "zei Boeing Commercial Airplanes", "zei GM" of Opel: one company of the lexicon is a daughter of the other. */
function areKin({ entities }: Reading, knowledge: Knowledge, a: number, b: number): boolean {
  const [one, other] = [a, b].map((e) => {
    const { entry } = entities[e]!;
    return entry === undefined ? undefined : knowledge.companies[entry];
  });
  return one !== undefined && other !== undefined && (belongsTo(one, other.id) || belongsTo(other, one.id));
}

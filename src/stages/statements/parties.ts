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
  for (const e of [...wanted]) {
    const company = reading.entities[e]?.affiliation;
    if (company !== undefined) wanted.add(company);
  }
  return [...wanted].some((e) => takesPart(reading, knowledge, m, e));
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

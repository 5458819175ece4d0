import type { EventMention, ReadFiller, Reading } from '../../reading/types';

/** The last sentence that can tell the topic of a text: a headline, a caption, the first two sentences. */
export const TOPIC = 3;

/** Whether a speaker, or the company that they speak for, has a role in an event. */
export function isParty({ entities }: Reading, m: EventMention, speaker: ReadFiller | undefined): boolean {
  if (!speaker) return false;
  const wanted = new Set([speaker.entity, ...(speaker.candidates ?? [])].filter((e) => e !== undefined));
  for (const e of [...wanted]) {
    const company = entities[e]?.affiliation;
    if (company !== undefined) wanted.add(company);
  }
  return [...m.roles.values()].some((fillers) =>
    fillers.some((f) => (f.entity !== undefined && wanted.has(f.entity)) || f.candidates?.some((c) => wanted.has(c))),
  );
}

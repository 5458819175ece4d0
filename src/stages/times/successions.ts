import type { EventMention } from '../../reading/types';

const isDated = (m: EventMention): boolean => m.time !== undefined && /^\d/.test(m.time.value);

/** "A vertrekt op 1 mei. Hij wordt opgevolgd door B": who comes and who goes at one trigger do so at the same time, wherever the text tells it of either. */
export function timeSuccessions(mentions: readonly EventMention[]): void {
  const person = (m: EventMention): number | undefined => m.roles.get('person')?.[0]?.entity;
  const offices = mentions.filter((m) => m.type === 'appointment' || m.type === 'departure');
  for (const comes of offices) {
    if (comes.type !== 'appointment') continue;
    const goes = offices.find((m) => m.type === 'departure' && m.token === comes.token);
    if (!goes) continue;
    const sides = [comes, goes];
    const told =
      sides.find(isDated) ??
      offices.find((m) => isDated(m) && sides.some((s) => s.type === m.type && person(s) === person(m)));
    if (told) for (const m of sides) if (!isDated(m)) m.time = told.time!;
  }
}

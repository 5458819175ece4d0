import type { EventType } from './event-types';
import type { Knowledge } from './knowledge';
import type { CueHit, FrameAttempt, ReadFiller, Reading } from './reading/types';
import type { Article } from './types';

/** What the stages made of a text. */
export interface Told {
  reading: Reading;
  cues: readonly CueHit[];
  article: Article;
}

/** How a text was read. Plain data. */
export interface Explanation {
  /** Tokens with tag, lemma and the link to the word that they depend on (0 for none, else the number of the token, from 1). */
  tokens: { text: string; lemma: string; upos: string; head: number; relation: string }[];
  names: { text: string; kind: string; why: string; confidence: number }[];
  /** Noun phrases with their function and what they stand for. */
  phrases: { text: string; preposition?: string; relation: string; standsFor: string[]; open: boolean }[];
  times: { text: string; value: string }[];
  quantities: { text: string; kind: string; value: number }[];
  /** Every frame that a word evoked, with the roles it found, and why it was rejected where it was. */
  frames: {
    frame: string;
    type: EventType;
    trigger: string;
    accepted: boolean;
    reason?: string;
    roles: { role: string; filler: string; how: string }[];
  }[];
  cues: { cue: string; words: string; effect?: string; statement?: string; scope: string }[];
  article: Article;
}

/** Puts what was read into words. */
export function explainReading(
  { reading, cues, article }: Told,
  attempts: readonly FrameAttempt[],
  knowledge: Knowledge,
): Explanation {
  const { tree, names, phrases, referents, entities, times, quantities, text } = reading;
  const { start, end, length } = tree.analysis;
  const words = (tokens: readonly number[]) => tokens.map((t) => tree.text(t)).join(' ');
  const nameOf = (f: ReadFiller) =>
    f.candidates?.length ? `${f.name} (${f.candidates.map((c) => entities[c]!.name).join(' or ')})` : f.name;
  return {
    tokens: Array.from({ length }, (_, i) => ({
      text: tree.text(i),
      lemma: tree.lemma(i),
      upos: tree.upos(i),
      head: tree.head(i) < 0 ? 0 : tree.head(i) + 1,
      relation: tree.head(i) < -1 ? '_' : tree.rel(i),
    })),
    names: names.map((n) => ({
      text: text.slice(n.start, n.end),
      kind: n.kind,
      why: n.entry === undefined ? (n.recognisedBy ?? 'form') : `lexicon: ${knowledge.companies[n.entry]!.id}`,
      confidence: n.confidence,
    })),
    phrases: phrases.flatMap((p, i) => {
      if (p.governor === -3) return [];
      const referent = referents[i];
      return [
        {
          text: text.slice(start[p.from], end[Math.max(p.to, p.head + 1) - 1]),
          ...(p.prep ? { preposition: p.prep } : {}),
          relation: p.rel,
          standsFor: (referent?.candidates ?? referent?.entities ?? []).map((e) => entities[e]!.name),
          open: referent?.candidates !== undefined,
        },
      ];
    }),
    times: times.map((t) => ({ text: t.text, value: t.value })),
    quantities: quantities.map((q) => ({ text: q.text, kind: q.kind, value: q.value })),
    frames: attempts.map((a) => ({
      frame: a.frame,
      type: a.type,
      trigger: words(a.trigger),
      accepted: a.accepted,
      ...(a.reason ? { reason: a.reason } : {}),
      roles: [...a.roles].flatMap(([role, fillers]) =>
        fillers.map((f) => ({ role, filler: nameOf(f), how: f.how ?? 'quantity' })),
      ),
    })),
    cues: cues.map((c) => ({
      cue: c.cue.id,
      words: words(c.tokens),
      ...(c.cue.effect && c.cue.effect !== 'none' ? { effect: c.cue.effect } : {}),
      ...(c.cue.statement ? { statement: c.cue.statement } : {}),
      scope: c.cue.scope,
    })),
    article,
  };
}

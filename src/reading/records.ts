/**
 * The records that stages pass on, each made in one place with all its fields in one order. A JavaScript engine reads a field at once where all
 * objects have one layout, and looks it up in a table where it has met more than four; fields that are only there sometimes made dozens.
 */
import type { Cue, Frame } from '../lexicon/schema-frames';
import type { Quantity } from '../stages/find-quantities';
import type { TimeMention } from '../stages/find-times';
import type { EventMention, NameMention, Phrase, ReadEntity, ReadFiller, Referent } from './types';

/** A name in the text. */
export const nameMention = (m: NameMention): NameMention => ({
  from: m.from,
  to: m.to,
  start: m.start,
  end: m.end,
  kind: m.kind,
  entry: m.entry,
  rest: m.rest,
  possessive: m.possessive,
  recognisedBy: m.recognisedBy,
  confidence: m.confidence,
});

/** An entity. */
export const readEntity = (e: ReadEntity): ReadEntity => ({
  kind: e.kind,
  name: e.name,
  entry: e.entry,
  names: e.names,
  recognisedBy: e.recognisedBy,
  confidence: e.confidence,
  affiliation: e.affiliation,
  nouns: e.nouns,
});

/** A phrase. */
export const phraseOf = (p: Phrase): Phrase => ({
  head: p.head,
  from: p.from,
  to: p.to,
  prep: p.prep,
  governor: p.governor,
  rel: p.rel,
  first: p.first,
  name: p.name,
  sentence: p.sentence,
});

/** What a phrase stands for. */
export const referentOf = (r: Referent): Referent => ({
  entities: r.entities,
  candidates: r.candidates,
  how: r.how,
  phrase: r.phrase,
});

/** A time in the text. */
export const timeMention = (t: TimeMention): TimeMention => ({
  from: t.from,
  to: t.to,
  start: t.start,
  end: t.end,
  text: t.text,
  value: t.value,
  kind: t.kind,
  anchor: t.anchor,
  relation: t.relation,
  deadline: t.deadline,
  comparison: t.comparison,
  past: t.past,
  future: t.future,
  alternatives: t.alternatives,
  shift: t.shift,
});

/** A quantity in the text. */
export const quantityOf = (q: Quantity): Quantity => ({
  from: q.from,
  to: q.to,
  start: q.start,
  end: q.end,
  text: q.text,
  kind: q.kind,
  value: q.value,
  currency: q.currency,
  unit: q.unit,
  approximate: q.approximate,
  bound: q.bound,
  upper: q.upper,
  change: q.change,
  inName: q.inName,
});

/** A filler of a role. */
export const fillerOf = (f: ReadFiller): ReadFiller => ({
  phrase: f.phrase,
  start: f.start,
  end: f.end,
  entity: f.entity,
  candidates: f.candidates,
  name: f.name,
  quantity: f.quantity,
  how: f.how,
  through: f.through,
  guessed: f.guessed,
});

/** A mention of an event. */
export const eventMention = (m: EventMention): EventMention => ({
  type: m.type,
  frame: m.frame,
  token: m.token,
  trigger: m.trigger,
  roles: m.roles,
  sentence: m.sentence,
  status: m.status,
  tense: m.tense,
  time: m.time,
  timedBy: m.timedBy,
  own: m.own,
  calledOff: m.calledOff,
  ago: m.ago,
  compoundHead: m.compoundHead,
  evidence: m.evidence,
});

/** A frame of a lexicon. */
export const frameOf = (f: Frame): Frame => ({
  id: f.id,
  type: f.type,
  triggers: f.triggers,
  roles: f.roles,
  duration: f.duration,
  unless: f.unless,
  rate: f.rate,
  status: f.status,
  positive: f.positive,
  negative: f.negative,
  replace: f.replace,
});

/** A cue of a lexicon. */
export const cueOf = (c: Cue): Cue => ({
  id: c.id,
  triggers: c.triggers,
  scope: c.scope,
  effect: c.effect,
  statement: c.statement,
  speaker: c.speaker,
  via: c.via,
  anaphoric: c.anaphoric,
  positive: c.positive,
  negative: c.negative,
  replace: c.replace,
});

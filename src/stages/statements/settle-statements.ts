import { bySentence } from '../../reading/by-sentence';
import type { EventMention, Reading, ReadStatement } from '../../reading/types';

/** What a medium alone tells and somebody denies or will not speak about, there or where it is told of again, was hearsay. */
export function doubted(statements: readonly ReadStatement[], mentions: readonly EventMention[]): ReadStatement[] {
  const open = new Set(statements.flatMap((s) => (s.kind === 'denial' || s.kind === 'noComment' ? s.about : [])));
  // "de krant meldt dat X wil fuseren": what lies ahead and no speaker has said
  const vouched = statements
    .filter((s) => s.speaker && s.kind !== 'denial' && s.kind !== 'noComment')
    .flatMap((s) => s.about);
  for (const s of statements)
    if (s.kind === 'report' && s.via && !s.speaker)
      for (const a of s.about) {
        if (isMeant(mentions[a]!) && !vouched.some((v) => v === a || tellsOf(mentions[a]!, mentions[v]!))) open.add(a);
      }
  for (const s of statements)
    if (s.kind === 'report' && s.via && !s.speaker)
      for (const a of s.about) if ([...open].some((o) => tellsOf(mentions[a]!, mentions[o]!))) open.add(a);
  return statements.flatMap((s) =>
    isOfDenial(s, statements)
      ? []
      : s.kind === 'report' && s.via && !s.speaker
        ? splitBy(s.about, (a) => open.has(a)).map((about) =>
            open.has(about[0]!) ? { ...s, kind: 'rumour', about } : { ...s, about },
          )
        : [s],
  );
}

/** Told as what somebody wants or is at ("wil", "onderhandelt"), not as news that is settled ("neemt over"). */
const isMeant = (m: EventMention): boolean =>
  m.status === 'planned' && (m.own === 'planned' || m.evidence.some((e) => e.entry.startsWith('cue:')));

/** "X ontkende dat Y. Dat meldde de krant": the newspaper passes on the denial, and no rumour. */
const isOfDenial = (s: ReadStatement, all: readonly ReadStatement[]): boolean =>
  s.kind === 'report' &&
  s.via !== undefined &&
  !s.speaker &&
  all.some((o) => o.kind === 'denial' && o.sentence === s.sentence - 1 && s.about.every((a) => o.about.includes(a)));

/** Whether two mentions tell of one thing: of one type, with the same companies wherever both name any. */
function tellsOf(a: EventMention, b: EventMention): boolean {
  if (a.type !== b.type) return false;
  let shared = 0;
  for (const [role, fillers] of a.roles) {
    const others = (b.roles.get(role) ?? []).flatMap((f) => f.entity ?? []);
    const own = fillers.flatMap((f) => f.entity ?? []);
    if (!own.length || !others.length) continue;
    if (!own.some((e) => others.includes(e))) return false;
    shared++;
  }
  return shared > 0;
}

export function splitBy(list: readonly number[], fits: (i: number) => boolean): number[][] {
  return [list.filter(fits), list.filter((i) => !fits(i))].filter((l) => l.length > 0);
}

/** "Reuters meldt dat bronnen zeggen dat …": the medium of the outer saying is that of the inner one. */
export function nest(statements: readonly ReadStatement[]): ReadStatement[] {
  const out: ReadStatement[] = [];
  const beside = bySentence(statements);
  for (const s of statements) {
    const around = beside
      .get(s.sentence)!
      .find(
        (o) =>
          o !== s &&
          o.via &&
          !o.speaker &&
          s.speaker &&
          !s.via &&
          o.token !== s.token &&
          s.about.every((a) => o.about.includes(a)) &&
          (s.kind === 'report' || s.kind === 'announcement' || s.kind === 'rumour'),
      );
    out.push(around?.via ? { ...s, via: around.via } : s);
  }
  const nested = bySentence(out);
  return out.filter(
    (s) =>
      !(
        s.via &&
        !s.speaker &&
        nested
          .get(s.sentence)!
          .some((o) => o !== s && o.speaker && o.via === s.via && s.about.every((a) => o.about.includes(a)))
      ),
  );
}

/** "zou" in what is passed on as hearsay already says nothing more; neither does a second saying verb of the same source in the sentence. */
export function withoutEchoes(reading: Reading, statements: readonly ReadStatement[]): ReadStatement[] {
  const inSentence = bySentence(statements);
  const named = (s: ReadStatement): number => (s.speaker ? 2 : 0) + (s.via ? 1 : 0);
  const out: ReadStatement[] = [];
  for (const s of statements) {
    const others = (inSentence.get(s.sentence) ?? []).filter((o) => o !== s);
    let about = s.about;
    // "volgens bronnen ..., meldt X": the same people, once without and once with the medium
    const told = (o: ReadStatement): boolean =>
      (o.kind === s.kind || (s.kind === 'rumour' && o.kind === 'report')) &&
      !s.via &&
      o.via !== undefined &&
      s.speaker?.phrase === o.speaker?.phrase;
    if (s.speaker) about = about.filter((a) => !others.some((o) => told(o) && o.about.includes(a)));
    if (s.kind === 'rumour') {
      const bare = !s.speaker && !s.via;
      const fuller = (o: ReadStatement): boolean =>
        o.kind === 'rumour' && (named(o) > named(s) || (named(o) === named(s) && o.token < s.token));
      const insiders = (o: ReadStatement): boolean => bare && o.kind === 'report' && isZouStatement(reading, s);
      const denial = (o: ReadStatement): boolean => isZouStatement(reading, s) && o.kind === 'denial';
      about = about.filter((a) => !others.some((o) => (fuller(o) || insiders(o) || denial(o)) && o.about.includes(a)));
    }
    // "X zei dat de klacht ongegrond is": one saying, and the denial says more
    if (s.kind === 'announcement')
      about = about.filter((a) => !others.some((o) => o.kind === 'denial' && sameSpeaker(o, s) && o.about.includes(a)));
    if (about.length) out.push(about === s.about ? s : { ...s, about });
  }
  return out;
}

const sameSpeaker = (a: ReadStatement, b: ReadStatement): boolean =>
  a.speaker !== undefined && a.speaker.start === b.speaker?.start;

const isZouStatement = ({ tree }: Reading, s: ReadStatement): boolean =>
  s.cue.length === 1 && tree.lemma(s.token) === 'zullen';

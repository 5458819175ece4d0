import type { Command } from 'commander';
import pc from 'picocolors';
import type { Explanation } from '../../explain';
import { CliError, type CliIo, writeText } from '../io';

/** Adds `explain` to a program: it shows how one sentence is read, what matched, what was rejected and why. */
export function registerExplainCommand(program: Command, io: CliIo): void {
  program
    .command('explain')
    .description(
      'show how a sentence is read: words, names, phrases, frames with their roles, cues, and what was rejected and why',
    )
    .argument('<sentence>', 'one or a few Dutch sentences')
    .option('-d, --date <date>', 'the date of the text')
    .option(
      '-l, --lexicon <file>',
      'add a lexicon; may be given several times',
      (v: string, all: string[]) => [...all, v],
      [] as string[],
    )
    .option('--json', 'as JSON')
    .action(async (sentence: string, flags: { date?: string; lexicon: string[]; json?: boolean }) => {
      const [{ createExtractor }, { loadLexicon }] = await Promise.all([
        import('../../extract'),
        import('../../lexicon/load-lexicon-node'),
      ]);
      let explanation: Explanation;
      try {
        explanation = createExtractor({ lexicons: flags.lexicon.map((file) => loadLexicon(file)) }).explain(
          sentence,
          flags.date ? { date: flags.date } : {},
        );
      } catch (error) {
        if (error instanceof RangeError) throw new CliError(error.message);
        throw error;
      }
      const colours = io.env.FORCE_COLOR !== undefined || (io.isTTY.stdout && io.env.NO_COLOR === undefined);
      await writeText(
        io.stdout,
        flags.json ? `${JSON.stringify(explanation, null, 2)}\n` : account(explanation, colours),
      );
    });
}

/** The explanation for people. */
function account(e: Explanation, colours: boolean): string {
  const c = pc.createColors(colours);
  const lines: string[] = [];
  const section = (title: string, rows: string[]) => {
    lines.push(c.bold(title), ...(rows.length ? rows.map((r) => `  ${r}`) : [c.dim('  none')]), '');
  };
  const width = Math.max(4, ...e.tokens.map((t) => t.text.length));
  section(
    'Words',
    e.tokens.map(
      (t, i) =>
        `${String(i + 1).padStart(3)} ${t.text.padEnd(width)} ${t.upos.padEnd(6)} ${t.relation.padEnd(12)} ${t.head ? `-> ${t.head} ${e.tokens[t.head - 1]!.text}` : ''}${t.lemma === t.text ? '' : c.dim(`  (${t.lemma})`)}`,
    ),
  );
  section(
    'Names',
    e.names.map(
      (n) =>
        `${c.cyan(n.text)}: ${n.kind} (${n.why}${n.confidence < 1 ? `, confidence ${n.confidence.toFixed(2)}` : ''})`,
    ),
  );
  section(
    'Phrases',
    e.phrases.map(
      (p) =>
        `${p.preposition ? `${p.preposition} + ` : ''}${p.text}: ${p.relation}${p.standsFor.length ? ` = ${c.cyan(p.standsFor.join(p.open ? ' or ' : ' and '))}` : ''}`,
    ),
  );
  section('Times and quantities', [
    ...e.times.map((t) => `${t.text} = ${t.value}`),
    ...e.quantities.map((q) => `${q.text} = ${q.kind} ${q.value}`),
  ]);
  section(
    'Frames',
    e.frames.flatMap((f) => [
      `${f.accepted ? c.green('+') : c.red('-')} ${f.frame} (${f.type}) by "${f.trigger}"${f.reason ? c.dim(`: rejected, ${f.reason}`) : ''}`,
      ...f.roles.map((r) => `    ${r.role} = ${c.cyan(r.filler)} ${c.dim(`(${HOW[r.how] ?? r.how})`)}`),
    ]),
  );
  section(
    'Cues',
    e.cues.map(
      (q) =>
        `${q.cue} by "${q.words}": ${[q.effect, q.statement && `statement: ${q.statement}`].filter(Boolean).join(', ') || 'no effect'} (scope: ${q.scope})`,
    ),
  );
  section('Result', [
    ...e.article.events.map(
      (v) =>
        `${v.type}, ${v.status}${v.time ? `, ${v.time.value}` : ''}: ${Object.entries(v.roles)
          .map(([r, f]) => `${r} = ${(f as { name: string }[]).map((x) => x.name).join(', ')}`)
          .join('; ')}`,
    ),
    ...e.article.statements.map(
      (s) =>
        `${s.kind}${s.speaker ? ` by ${s.speaker.name}` : ''}${s.via ? ` via ${s.via.name}` : ''} about ${s.about.join(', ')}`,
    ),
  ]);
  return `${lines.join('\n')}`;
}

const HOW: Readonly<Record<string, string>> = {
  tree: 'by its function in the clause',
  place: 'by its place in the clause',
  topic: 'whom the text is about',
  quantity: 'a quantity of the clause',
};

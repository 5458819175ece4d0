/** Writes docs/event-types.md from the lexicons: each type with its roles, its triggers and an example. Run by hand after a change of frames. */
import { readFileSync, writeFileSync } from 'node:fs';
import { EVENT_TYPES, type EventType } from '../src/event-types';
import { builtinLexicon } from '../src/lexicon/builtin';

const target = new URL('../docs/event-types.md', import.meta.url);

/** The page's text. */
export function eventTypesPage(): string {
  const { frames, cues, eventTypes } = builtinLexicon();
  const lines = [
    '# The event types',
    '',
    'Generated from `lexicons/` by `npx tsx scripts/build-event-docs.ts`. A role with * is necessary; "one of" means that one of them is enough.',
    `In all: ${frames.length} frames with ${frames.reduce((n, f) => n + triggersOf(f.triggers).length, 0)} triggers, ${cues.length} cues with ${cues.reduce((n, c) => n + triggersOf(c.triggers).length, 0)} triggers.`,
    '',
  ];
  for (const type of Object.keys(EVENT_TYPES) as EventType[]) {
    const own = frames.filter((f) => f.type === type);
    const core: readonly (string | readonly string[])[] = EVENT_TYPES[type].core;
    const must = eventTypes.find((e) => e.id === type)?.roles ?? {};
    const roles = EVENT_TYPES[type].roles.map((role) => {
      const mark = core.includes(role)
        ? '*'
        : core.some((c) => Array.isArray(c) && c.includes(role))
          ? ' (one of)'
          : '';
      return `\`${role}\`${mark}: ${(must[role] ?? ['anything']).join(', ')}`;
    });
    const triggers = [...new Set(own.flatMap((f) => triggersOf(f.triggers)))].sort((a, b) => a.localeCompare(b, 'nl'));
    const example = own.flatMap((f) => f.positive).find((p) => 'roles' in p && p.roles) ?? own[0]?.positive[0];
    lines.push(
      `## ${type}`,
      '',
      `Roles: ${roles.join('; ')}.`,
      '',
      `Triggers (${triggers.length}): ${triggers.join(', ')}.`,
      '',
    );
    if (example) lines.push(`> ${example.text}`, '');
  }
  return lines.join('\n');
}

type Trigger = ReturnType<typeof builtinLexicon>['frames'][number]['triggers'][number];

/** The triggers of an entry as words for people. */
function triggersOf(triggers: readonly Trigger[]): string[] {
  return triggers.flatMap((t) => [
    ...(t.verb ?? []).map((v) =>
      t.object ? `${v} + ${t.object.slice(0, 4).join('/')}${t.object.length > 4 ? '/...' : ''}` : v,
    ),
    ...(t.noun ?? []),
    ...(t.adjective ?? []),
    ...(t.phrase ?? []),
  ]);
}

if (process.argv[1]?.endsWith('build-event-docs.ts')) {
  writeFileSync(target, eventTypesPage());
  console.log(`wrote docs/event-types.md (${readFileSync(target, 'utf8').length} characters)`);
}

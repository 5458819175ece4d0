import { STATUSES } from '../event-types';
import type { Event, Statement } from '../types';
import { entitiesById, isActor, plainWords, type ReadText, rolesOf, saidBy, statementsByEvent } from './describe';
import { companyGraph } from './graph';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './html-assets';
import { escapeHtml } from './html-escape';
import { FAMILIES, FAMILY_OF } from './html-families';
import { graphSvg } from './html-graph';
import { markedText } from './html-marks';

/** Settings of {@link toHtml}. */
export interface HtmlOptions {
  /** The page's title; "What the news says" where left out. */
  title?: string;
}

/**
 * One page that shows what was read in the documents: the texts with their marks, a card for each event, filters, and the graph of
 * companies. It needs no network and no other file, works from the keyboard, and runs nothing but its own script, whatever the texts and
 * names hold.
 */
export function toHtml(documents: readonly ReadText[], options: HtmlOptions = {}): string {
  const { title = 'What the news says' } = options;
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<main class="view">${htmlView(documents)}</main>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * The view alone: graph, filters, and a section for each document, as markup for the inside of an element of class `view`. It looks as it
 * should with `STYLE` and does what it should once `VIEW_SCRIPT` was called on that element. Any text is safe in it.
 */
export function htmlView(documents: readonly ReadText[]): string {
  const events = documents.flatMap(({ article }) => article.events);
  const companies = documents.flatMap(({ article }) => {
    const entities = entitiesById(article);
    return article.events.flatMap((event) => actorNames(event, entities));
  });
  return [
    graphSvg(companyGraph(documents)),
    '<form class="filters" aria-label="filters">',
    select('type', events.map((e) => e.type).sort(), plainWords),
    select(
      'status',
      STATUSES.filter((status) => events.some((e) => e.status === status)),
    ),
    select(
      'company',
      [...companies].sort((a, b) => a.localeCompare(b, 'nl')),
    ),
    '<button type="reset">Show all</button>',
    `<output aria-live="polite">${events.length} of ${events.length} events</output>`,
    '</form>',
    legend(),
    ...documents.map(documentSection),
  ].join('\n');
}

/** What the colours mean. */
function legend(): string {
  const sorts = FAMILIES.map((family) => `<span class="${family}">${family}</span>`);
  const kinds = ['company', 'person', 'place'].map((kind) => `<mark class="${kind}">${kind}</mark>`);
  const words = [
    '<mark class="role">other role</mark>',
    '<mark class="cue">cue</mark>',
    '<mark class="time">time</mark>',
  ];
  return `<div class="legend">${[...sorts, ...[...kinds, ...words].map((mark) => `<span>${mark}</span>`)].join('')}</div>`;
}

function select(name: string, values: readonly string[], shown: (value: string) => string = (value) => value): string {
  const options = [...new Set(values)].map((v) => `<option value="${escapeHtml(v)}">${escapeHtml(shown(v))}</option>`);
  return `<label>${name} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
}

/** Names as the graph shows them, so that its nodes and the filter agree. */
function actorNames(event: Event, entities: ReturnType<typeof entitiesById>): string[] {
  const actors = rolesOf(event).flatMap(([, fillers]) => fillers.flatMap((f) => entities.get(f.entity ?? '') ?? []));
  return [...new Set(actors.filter(isActor).map((e) => e.canonicalName ?? e.name))];
}

function documentSection({ id, source, text, article }: ReadText, index: number): string {
  const entities = entitiesById(article);
  const statements = statementsByEvent(article);
  const pageId = (event: string): string => `d${index + 1}-${event}`;
  const cards = article.events.map((event) =>
    card(event, pageId(event.id), actorNames(event, entities), statements.get(event.id) ?? []),
  );
  const head = [source ?? id, article.date].filter((part) => part !== undefined).join(' · ');
  const notices = article.notices.map(
    ({ message, start }) => `<p class="dim">Note at ${start}: ${escapeHtml(message)}</p>`,
  );
  return [
    `<section class="doc" aria-labelledby="d${index + 1}">`,
    `<h2 id="d${index + 1}">${escapeHtml(head)}</h2>`,
    ...notices,
    `<div class="text" lang="nl">${markedText(article, text, pageId)}</div>`,
    `<div class="cards">${cards.join('') || '<p class="dim">No events.</p>'}</div>`,
    '</section>',
  ].join('\n');
}

function card(event: Event, id: string, companies: readonly string[], statements: readonly Statement[]): string {
  const rows: [string, string][] = rolesOf(event).map(([role, fillers]) => [
    plainWords(role),
    fillers.map((f) => f.name).join(', '),
  ]);
  if (event.time) rows.push(['when', `${event.time.value} (${event.time.text})`]);
  for (const statement of statements) rows.push(['who says so', saidBy(statement)]);
  const { certainty, polarity, tense } = event.factuality;
  rows.push(['presented as', `${certainty}, ${polarity}, ${tense}`]);
  rows.push(['words', event.trigger.map((span) => span.text).join(' ... ')]);
  rows.push(['found by', [...new Set(event.evidence.map(({ entry }) => entry))].join(', ')]);
  const list = rows.map(([name, words]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(words)}</dd>`).join('');
  const data = `data-type="${event.type}" data-status="${event.status}" data-companies="${escapeHtml(JSON.stringify(companies))}"`;
  return (
    `<article class="card ${event.status} ${FAMILY_OF[event.type]}" id="${escapeHtml(id)}" tabindex="0" ${data}>` +
    `<h3>${escapeHtml(plainWords(event.type))} <b>${event.status}</b></h3><dl>${list}</dl></article>`
  );
}

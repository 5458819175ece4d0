/** Reads texts away from the page, so that typing is never held up. */
import { createExtractor } from '../../src/extract';
import { rolesOf } from '../../src/formats/describe';
import { htmlView } from '../../src/formats/html';
import { toJson } from '../../src/formats/records';
import type { Article, Event } from '../../src/types';
import type { Answer, Effect, Failure, Problem, Request } from './protocol';
import type { UserLexicon } from './user-lexicon';

/** Longer texts are not read a second time to see what the lexicon changes; UTF-16 code units. */
const MOST_COMPARED = 30_000;

const builtin = createExtractor();

interface State {
  yaml: string;
  loaded?: UserLexicon;
  problems: readonly Problem[];
  earlier: boolean;
}
let state: State = { yaml: '', problems: [], earlier: false };

async function useLexicon(yaml: string): Promise<void> {
  if (yaml === state.yaml) return;
  if (yaml.trim() === '') {
    state = { yaml, problems: [], earlier: false };
    return;
  }
  const { loadUserLexicon } = await import('./user-lexicon');
  const { loaded, problems } = loadUserLexicon(yaml);
  // a half-typed entry must not undo those before it
  state = loaded
    ? { yaml, loaded, problems, earlier: false }
    : { yaml, loaded: state.loaded, problems, earlier: state.loaded !== undefined };
}

async function answer({ number, text, date, lexicon }: Request): Promise<Answer> {
  const started = performance.now();
  await useLexicon(lexicon);
  const { loaded, problems, earlier } = state;
  const extractor = loaded?.extractor ?? builtin;
  let dateProblem: string | undefined;
  let options = date.trim() === '' ? {} : { date: date.trim() };
  try {
    extractor.extract('', options);
  } catch (error) {
    dateProblem = error instanceof Error ? error.message : String(error);
    options = {};
  }
  const article = extractor.extract(text, options);
  const compared = loaded !== undefined && text.length <= MOST_COMPARED;
  const effect = compared ? effectOf(loaded, article, builtin.extract(text, options)) : undefined;
  const document = { id: 'text', text, article };
  return {
    number,
    html: htmlView([{ ...document, source: 'Your text' }]),
    json: toJson([document]),
    entities: article.entities.length,
    events: article.events.length,
    took: performance.now() - started,
    problems,
    earlierLexicon: earlier,
    ...(dateProblem === undefined ? {} : { dateProblem }),
    ...(effect ? { effect } : {}),
  };
}

function effectOf({ lexicon }: UserLexicon, article: Article, before: Article): Effect {
  const companies = new Set(lexicon.companies?.map(({ id }) => id));
  const own = article.entities.filter(({ lexiconId }) => lexiconId !== undefined && companies.has(lexiconId));
  const known = new Set(before.events.map(signature));
  const now = new Set(article.events.map(signature));
  return {
    companies: companies.size,
    frames: lexicon.frames?.length ?? 0,
    mentions: own.reduce((sum, { mentions }) => sum + mentions.length, 0),
    gained: article.events.filter((event) => !known.has(signature(event))).map(({ id }) => `d1-${id}`),
    lost: [...known].filter((key) => !now.has(key)).length,
  };
}

/** What two readings of the same event have in common, whatever its id. */
function signature(event: Event): string {
  const roles = rolesOf(event).map(([role, fillers]) => [role, fillers.map(({ start, end }) => [start, end])]);
  return JSON.stringify([event.type, event.status, roles]);
}

const post = (message: Answer | Failure): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).then(post, (error: unknown) => {
    post({ number: data.number, failure: error instanceof Error ? error.message : String(error) });
  });
});

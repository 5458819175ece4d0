import type { Article, Event, EventOf, Statement } from './types';

/** The views of an article on its own events and statements. */
export function viewsOf(
  events: readonly Event[],
  statements: readonly Statement[],
): Pick<Article, 'investments' | 'collaborations' | 'rumours' | 'denials'> {
  return {
    investments: events.filter((e): e is EventOf<'investment'> => e.type === 'investment'),
    collaborations: events.filter((e): e is EventOf<'collaboration'> => e.type === 'collaboration'),
    rumours: statements.filter((s) => s.kind === 'rumour'),
    denials: statements.filter((s) => s.kind === 'denial'),
  };
}

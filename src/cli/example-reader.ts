import { createExtractor } from '../extract';
import { rolesOf } from '../formats/describe';
import type { ReadExample } from '../lexicon/examples';
import type { LexiconFile } from '../lexicon/schema';

const idOf = (entry: string): string => entry.slice(entry.indexOf(':') + 1);

/** Makes what reads the example sentences of a lexicon: which of its entries show in the result, with the roles and status that go with them. */
export function createExampleReader(lexicon: LexiconFile): ReadExample {
  const extractor = createExtractor({ lexicons: [lexicon] });
  return (text) => {
    const { events, statements } = extractor.extract(text);
    const ofEvents = events.flatMap((event) => {
      const roles = Object.fromEntries(rolesOf(event).map(([role, fillers]) => [role, fillers.map((f) => f.name)]));
      return event.evidence.map(({ entry }) => ({ entry: idOf(entry), roles, status: event.status }));
    });
    const ofStatements = statements.flatMap(({ about, evidence }) => {
      const status = events.find(({ id }) => about.includes(id))?.status;
      return evidence.map(({ entry }) => ({ entry: idOf(entry), ...(status ? { status } : {}) }));
    });
    return { readings: [...ofEvents, ...ofStatements] };
  };
}

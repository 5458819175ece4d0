import { expect, it } from 'vitest';
import type { EventType } from '../src/event-types';
import { createExtractor } from '../src/extract';

const extractor = createExtractor();

/** A sentence with the fillers that it must give; roles left out are not checked. */
export type Positive = readonly [text: string, roles: Readonly<Record<string, string | readonly string[]>>];

/** A construction of one type: sentences that tell of such an event, and sentences that do not. */
export interface Construction {
  name: string;
  type: EventType;
  positive: readonly Positive[];
  negative: readonly string[];
}

const eventsOf = (text: string, type: EventType) =>
  extractor.extract(text, { date: '2021-04-10' }).events.filter((event) => event.type === type);

const names = (fillers: unknown): string[] => ((fillers ?? []) as { name: string }[]).map((filler) => filler.name);

/** Registers one test a sentence. */
export function testConstructions(constructions: readonly Construction[]): void {
  for (const { name, type, positive, negative } of constructions) {
    for (const [text, roles] of positive) {
      it(`${type}, ${name}: ${text}`, () => {
        const found = eventsOf(text, type).map((event) =>
          Object.fromEntries(Object.entries(event.roles).map(([role, fillers]) => [role, names(fillers)])),
        );
        const wanted = Object.fromEntries(Object.entries(roles).map(([role, fillers]) => [role, [fillers].flat()]));
        expect(found).toContainEqual(expect.objectContaining(wanted));
      });
    }
    for (const text of negative) {
      it(`no ${type}, ${name}: ${text}`, () => {
        expect(eventsOf(text, type)).toEqual([]);
      });
    }
  }
}

import { QueueKeys } from 'bullmq';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobIdOf } from '../../src/queue/job-id';

const KEYS = Object.keys(new QueueKeys().getKeys('q'));

describe('the id of a job', () => {
  it.each(['fd-2021-04-12', 'map/artikel.txt', 'Überschrift 3', 'a=b'.replace('=', '+'), 'x', '12a'])(
    'is %s itself',
    (id) => {
      expect(jobIdOf(id)).toBe(id);
    },
  );

  it.each([
    ['123', '=123'],
    ['-5', '=-5'],
    ['a:b:c', '=a%3Ab%3Ac'],
    ['archief.ndjson:17', '=archief.ndjson%3A17'],
    ['=123', '=%3D123'],
    ['', '='],
    ["it's (1)*", '=it%27s%20%281%29%2a'],
    ['\ud800', '=%ud800'],
    ['completed', '=completed'],
  ])('is for %j %j', (id, jobId) => {
    expect(jobIdOf(id)).toBe(jobId);
  });

  it.each(KEYS)("is never BullMQ's own key %j", (key) => {
    expect(jobIdOf(key)).not.toBe(key);
  });

  it('is what BullMQ takes, and another for another document', () => {
    const ids = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(ids, fc.integer().map(String), fc.constantFrom(...KEYS)), ids, (a, b) => {
        const job = jobIdOf(a);
        expect(job).not.toBe('');
        expect(job).not.toContain(':');
        expect(`${Number.parseInt(job, 10)}`).not.toBe(job);
        expect(Buffer.from(job).toString()).toBe(job);
        if (a !== b) expect(jobIdOf(b)).not.toBe(job);
      }),
      { numRuns: 2000 },
    );
  });
});

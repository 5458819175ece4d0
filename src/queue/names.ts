import { createHash } from 'node:crypto';

/** A job's payload. */
export interface JobData {
  id: string;
  source: string;
  text: string;
  date?: string;
  /** See {@link digestOf}. */
  digest: string;
}

/** A hash of what was collected: the job's id, and the digest of its text. Not under BullMQ's own keys, where jobs are. */
export const collectedKey = (queue: string): string => `nieuwsgraaf:{${queue}}:collected`;
/** Who collects. */
export const collectorKey = (queue: string): string => `nieuwsgraaf:{${queue}}:collector`;

/** Tells texts apart: 64 bits of a SHA-256. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}

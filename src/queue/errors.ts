/** Something about the queue that a user can mend: a missing package, a Redis that cannot be reached. Its message says how. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** Why something failed, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

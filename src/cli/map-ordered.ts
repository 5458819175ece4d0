/** Bounds of {@link mapOrdered}. */
export interface Bounds<T> {
  /** How many items may be underway; asked anew each time. */
  room(): number;
  /** An item's size in any unit. */
  sizeOf(item: T): number;
  /** No further item is taken while those underway have this size together. */
  maxSize: number;
  /** Ends the results at once; what is underway is given up. */
  signal?: AbortSignal;
}

/**
 * Applies an asynchronous function to items, several at a time, and gives the results in the items' order. Takes an item only when there
 * is room for it, so a slow reader of the results holds up the items; gives a result as soon as it is there, also while no item comes.
 * Rejects as `items` or `work` do.
 */
export async function* mapOrdered<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { room, sizeOf, maxSize, signal }: Bounds<T>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const queue: Entry<R>[] = [];
  let size = 0;
  let ended = false;
  let pulling = false;
  let failure: { error: unknown } | undefined;
  // one promise a wait and no race: a race leaves something behind on a promise that outlives it, such as the one of an abort
  let wake = (): void => {};

  function start(item: T): void {
    const entry: Entry<R> = { size: sizeOf(item) };
    queue.push(entry);
    size += entry.size;
    work(item)
      .then(
        (value) => {
          entry.settled = () => value;
        },
        (error: unknown) => {
          entry.settled = () => {
            throw error;
          };
        },
      )
      .then(() => wake());
  }

  async function pull(): Promise<void> {
    try {
      const next = await iterator.next();
      if (next.done) ended = true;
      else start(next.value);
    } catch (error) {
      failure = { error };
    }
    pulling = false;
    wake();
  }

  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal?.aborted) {
      const head = queue[0];
      if (head?.settled) {
        queue.shift();
        size -= head.size;
        yield head.settled();
        continue;
      }
      if (failure && !head) throw failure.error;
      if (ended && !head) return;
      if (!ended && !failure && !pulling && (!head || (queue.length < room() && size < maxSize))) {
        pulling = true;
        void pull();
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // not waited for: an input that never comes must not hold up the end
    iterator.return?.()?.then(undefined, () => {});
  }
}

interface Entry<R> {
  size: number;
  /** Gives the result or throws the error, once it is there. */
  settled?: () => R;
}

import type { Answer, Failure, Request, Task } from './protocol';

/** Reads tasks in a worker, the newest only. */
export interface Reader {
  /** Has a task read. Answers to earlier tasks are dropped from now on. */
  read(task: Task): void;
}

/** What a reader needs of a worker. */
export type Port = Pick<Worker, 'postMessage'> & {
  onmessage: ((event: MessageEvent<Answer | Failure>) => void) | null;
};

/**
 * Hands tasks to a worker one at a time. While it is busy only the newest task waits; an answer is told only when no newer task was given.
 */
export function createReader(worker: Port, tell: (answer: Answer | Failure, task: Task) => void): Reader {
  let newest = 0;
  let busy: Request | undefined;
  let waiting: Request | undefined;
  const start = (request: Request): void => {
    busy = request;
    worker.postMessage(request);
  };
  worker.onmessage = ({ data }) => {
    const task = busy;
    busy = undefined;
    if (waiting) {
      start(waiting);
      waiting = undefined;
    } else if (task && data.number === newest) tell(data, task);
  };
  return {
    read(task) {
      const request = { ...task, number: ++newest };
      if (busy) waiting = request;
      else start(request);
    },
  };
}

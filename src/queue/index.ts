/**
 * Documents through a queue on Redis, by any number of workers on any number of machines. Needs Node, and `bullmq` and `ioredis` beside
 * this package; both are loaded when a queue is opened.
 *
 * @module
 */
export { QueueError } from './errors';
export { lexiconVersion } from './lexicon-version';
export { type DocumentQueue, openQueue } from './queue';
export type {
  CollectOptions,
  DeadLetter,
  EnqueueOptions,
  EnqueueResult,
  QueueAddress,
  QueueDocument,
  QueueStatus,
  QueueWorker,
  WorkerOptions,
} from './types';
export { startWorker } from './worker';

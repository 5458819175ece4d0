import type { Redis } from 'ioredis';
import { messageOf, QueueError } from './errors';
import type { QueueAddress } from './types';

/** What is open towards a Redis. */
export interface Connection {
  readonly redis: Redis;
  readonly bullmq: typeof import('bullmq');
  close(): Promise<void>;
}

/**
 * Connects to a Redis. From then on a lost connection is sought again for ever and commands wait for it.
 * @throws {QueueError} when bullmq or ioredis is not installed, the URL or name is wrong, or Redis cannot be reached or lets us not in
 */
export async function connect({ redis: url, queue, onConnection }: QueueAddress): Promise<Connection> {
  const place = checkAddress(url, queue);
  const [bullmq, { Redis }] = await loadPeers();
  let ready = false;
  let lost = false;
  let last = '';
  const client = new Redis(url, {
    lazyConnect: true,
    // BullMQ asks for it: commands wait for the connection instead of failing
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => (ready ? Math.min(100 * attempt, 2000) : null),
  });
  const closing = { now: false };
  client.on('error', (error: Error) => {
    last = reasonOf(error);
  });
  client.on('close', () => {
    if (!ready || lost || closing.now) return;
    lost = true;
    onConnection?.('lost', last);
  });
  client.on('ready', () => {
    if (lost) onConnection?.('back', last);
    lost = false;
  });
  try {
    await client.connect();
    await client.ping();
    ready = true;
  } catch (error) {
    client.disconnect();
    throw new QueueError(`Redis at ${place} cannot be used: ${last || reasonOf(error)}`);
  }
  return {
    redis: client,
    bullmq,
    close: async () => {
      closing.now = true;
      client.disconnect();
    },
  };
}

/** Checks a URL and a queue's name. Gives host and port: the URL itself may hold a password and is never shown. */
function checkAddress(url: string, queue: string): string {
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    // told below
  }
  if (!parsed || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '') {
    throw new QueueError(
      'the address of Redis must be a URL: redis://[user:password@]host[:port][/db], or rediss:// for TLS',
    );
  }
  if (queue === '' || queue.includes(':'))
    throw new QueueError(`"${queue}" is no name for a queue: it must not be empty or hold a colon`);
  return `${parsed.hostname}:${parsed.port || 6379}`;
}

async function loadPeers(): Promise<[typeof import('bullmq'), typeof import('ioredis')]> {
  try {
    return await Promise.all([import('bullmq'), import('ioredis')]);
  } catch (error) {
    throw new QueueError(
      `the queue needs bullmq and ioredis beside nieuwsgraaf: npm install bullmq ioredis (${messageOf(error).split('\n')[0]})`,
    );
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = messageOf(error);
  // errors of several addresses at once have no message of their own
  return code && !message.includes(code) ? `${code} ${message}`.trim() : message || code;
}

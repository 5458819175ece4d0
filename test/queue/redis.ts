import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether there is a `redis-server`; Debian's package is `redis-server`. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis)
  console.warn('the tests of the queue are skipped: there is no redis-server (apt-get install redis-server)');

/** A Redis of a test's own, on a free port of this machine, with its append-only file in a folder of its own. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as a machine that fails does, and starts it again from its file. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Redis. `flags` are added to its command line. */
export async function startRedis(flags: readonly string[] = [], url?: (port: number) => string): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'nieuwsgraaf-redis-'));
  const port = await freePort();
  const args = [
    '--bind',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--save',
    '',
    ...flags,
  ];
  const tls = flags.includes('--tls-port');
  const start = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', args, { stdio: 'ignore' });
    try {
      if (tls) await wait(1000);
      else await answers(port);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
    return child;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  return {
    url: url?.(port) ?? `redis://127.0.0.1:${port}`,
    port,
    crash: async () => {
      await end('SIGKILL');
      server = await start();
    },
    stop: async () => {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<void> {
  for (let n = 0; n < 300; n++) {
    // a question for a password is an answer; "LOADING" is none yet
    if (/^(\+PONG|-NOAUTH)/.test(await ping(port))) return;
    await wait(100);
  }
  throw new Error('redis-server does not answer');
}

function ping(port: number): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      done(data.toString());
    });
    socket.once('error', () => done(''));
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

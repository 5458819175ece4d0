import type { Task } from './protocol';

/** Largest content that a link may unfold to, in bytes: a short link can hold gigabytes of the same letter. */
const MOST = 4_000_000;
const PREFIX = '#1.';

/**
 * A task as a URL fragment: JSON, deflated, in base64url, after the version `#1.`.
 */
export async function toFragment({ text, date, lexicon }: Task): Promise<string> {
  const source = new Blob([JSON.stringify({ text, date, lexicon })]).stream();
  const bytes = await gather(source.pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The task in a fragment that {@link toFragment} made; undefined for an empty fragment.
 *
 * @throws Error that says what is wrong with the fragment
 */
export async function fromFragment(fragment: string): Promise<Task | undefined> {
  if (fragment === '' || fragment === '#') return undefined;
  if (!fragment.startsWith(PREFIX)) throw new Error(`it begins with "${fragment.slice(0, 3)}", not with "${PREFIX}"`);
  let value: unknown;
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const source = new Blob([Uint8Array.from(binary, (c) => c.charCodeAt(0))]).stream();
    const bytes = await gather(source.pipeThrough(new DecompressionStream('deflate-raw')), MOST);
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Error('it is incomplete or damaged', { cause: error });
  }
  const { text, date, lexicon } = (value ?? {}) as Partial<Record<keyof Task, unknown>>;
  if (typeof text !== 'string' || typeof date !== 'string' || typeof lexicon !== 'string')
    throw new Error('it holds no text');
  return { text, date, lexicon };
}

async function gather(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`it unfolds to more than ${most} bytes`);
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

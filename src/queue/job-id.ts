/** Keys that BullMQ keeps beside its jobs: a job of such a name would overwrite them. */
const RESERVED = new Set([
  'active',
  'wait',
  'waiting-children',
  'paused',
  'id',
  'delayed',
  'prioritized',
  'stalled-check',
  'completed',
  'failed',
  'stalled',
  'repeat',
  'limiter',
  'meta',
  'events',
  'pc',
  'marker',
  'de',
  'metrics',
]);
const PLAIN = /^[\p{L}\p{N}._~/-][\p{L}\p{N} ._~/@#+,-]*$/u;
const INTEGER = /^-?\d+$/;

/**
 * The id of a document's job. A plain id is its own; one that BullMQ refuses (an integer, a colon) or uses itself becomes `=` and the id
 * with all but letters, digits and `._~-` in percent form. Different ids never become the same.
 */
export function jobIdOf(id: string): string {
  return PLAIN.test(id) && !INTEGER.test(id) && !RESERVED.has(id) ? id : `=${encode(id)}`;
}

function encode(id: string): string {
  let out = '';
  for (const char of id) {
    // half a surrogate pair has no UTF-8
    if (/^[\ud800-\udfff]$/.test(char)) out += `%u${char.charCodeAt(0).toString(16)}`;
    else out += encodeURIComponent(char).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  }
  return out;
}

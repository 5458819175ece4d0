/** Encodings that `--encoding` takes. */
export const ENCODINGS = ['auto', 'utf8', 'latin1', 'utf16le', 'utf16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

// "latin1" is windows-1252 to a TextDecoder, which is what files that call themselves Latin-1 hold
const LABELS = { utf8: 'utf-8', latin1: 'windows-1252', utf16le: 'utf-16le', utf16be: 'utf-16be' } as const;

/** Bytes that are no text in the encoding asked for. The message says why and what to do. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/** The encoding of bytes: the one asked for, or what their byte order mark says, or UTF-8. */
export function encodingOf(head: Uint8Array, asked: Encoding): Exclude<Encoding, 'auto'> {
  if (asked !== 'auto') return asked;
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf16be';
  return 'utf8';
}

/** A decoder that refuses wrong bytes and leaves a byte order mark out. */
export function createDecoder(encoding: Exclude<Encoding, 'auto'>): TextDecoder {
  return new TextDecoder(LABELS[encoding], { fatal: true });
}

/**
 * Decodes a whole file.
 * @throws {DecodeError} for a binary file (NUL bytes) and for bytes that the encoding does not have
 */
export function decodeText(bytes: Uint8Array, asked: Encoding): string {
  const encoding = encodingOf(bytes, asked);
  const nul = encoding.startsWith('utf16') ? -1 : bytes.indexOf(0);
  if (nul >= 0) throw new DecodeError(`it is a binary file (a NUL byte at ${nul}), not a text`);
  try {
    return createDecoder(encoding).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new DecodeError(notDecodable(encoding));
  }
}

/** What to say about bytes that an encoding does not have. */
export function notDecodable(encoding: Exclude<Encoding, 'auto'>): string {
  return encoding === 'utf8'
    ? 'it is not UTF-8; if it is Latin-1, say --encoding latin1'
    : `it is not ${encoding}; --encoding takes ${ENCODINGS.join(', ')}`;
}

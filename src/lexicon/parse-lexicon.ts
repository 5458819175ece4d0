/** Reads the text of a lexicon file, YAML or JSON, so that every error names its line. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { core } from 'zod';
import { LexiconError, type LexiconProblem } from './errors';
import { type LexiconFile, lexiconFileSchema } from './schema';

/** Largest YAML document, in UTF-16 code units. Entries of one JSON object a line may make a file larger. */
export const MAX_YAML = 32_000_000;
/** Deepest nesting of lists and mappings. */
const MAX_DEPTH = 20;
/** Longest text of one value, in UTF-16 code units; names have a stricter limit of their own. */
const MAX_VALUE = 10_000;
/** Keys of one mapping. */
const MAX_KEYS = 200;

/** Where something stands in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** A checked lexicon file that knows where its entries stand. */
export interface SourcedLexicon {
  readonly file?: string;
  readonly lexicon: LexiconFile;
  /** The line, from 1, of what stands at a path, or of the nearest thing around it that the file holds. */
  lineOf(path: Path): number | undefined;
}

/** A path as one reads it: `companies[3].aliases[0]`. */
export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/**
 * Reads and checks the form of a lexicon: YAML (failsafe schema, no anchors, aliases or tags) or JSON. What the entries
 * say of one another is {@link checkLexicons}' task.
 *
 * @throws LexiconError with every problem found, each with its line
 */
export function parseLexicon(text: string, file?: string): SourcedLexicon {
  const rows = parseRows(text, file);
  if (rows !== undefined) return rows;
  if (text.length > MAX_YAML) {
    throw new LexiconError({
      file,
      message: `the document has ${text.length} characters; at most ${MAX_YAML} are allowed, or any number with one entry a line as JSON: - {"id": "x", "name": "X"}`,
    });
  }
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  let root: ParsedNode | null;
  try {
    assertShallow(text);
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: counter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const problems = [...document.errors, ...document.warnings].map((e) => ({
      file,
      line: lineAt(e.pos[0]),
      message: e.message,
    }));
    if (problems.length > 0) throw new LexiconError(problems);
    root = document.contents as ParsedNode | null;
  } catch (error) {
    if (error instanceof LexiconError) throw error;
    if (error instanceof Deep) throw new LexiconError({ file, line: error.line, message: error.message });
    throw new LexiconError({ file, message: `cannot be read as YAML: ${(error as Error).message}` });
  }
  const problems: LexiconProblem[] = [];
  const tooLong: LexiconProblem[] = [];
  const value =
    root === null
      ? {}
      : plain(root, [], 0, (path, offset, message, later) => {
          (later ? tooLong : problems).push({ file, line: lineAt(offset), path: pathText(path), message });
        });
  if (problems.length > 0) throw new LexiconError(problems);
  const lineOf = (path: Path) => {
    const offset = offsetOf(root, path);
    return offset === undefined ? undefined : lineAt(offset);
  };
  const lexicon = validateLexicon(value, file, lineOf);
  if (tooLong.length > 0) throw new LexiconError(tooLong);
  return { file, lexicon, lineOf };
}

/**
 * Checks the form of a parsed lexicon.
 *
 * @param lineOf tells the line of a path, where the lexicon comes from a file
 * @throws LexiconError with every problem found
 */
export function validateLexicon(
  value: unknown,
  file?: string,
  lineOf?: (path: Path) => number | undefined,
): LexiconFile {
  const result = lexiconFileSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new LexiconError(
    result.error.issues
      .flatMap((issue) => issueProblems(issue))
      .map(({ path, message }) => ({
        file,
        line: lineOf?.(path),
        path: pathText(path),
        message,
      })),
  );
}

function issueProblems(issue: core.$ZodIssue): { path: Path; message: string }[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol') as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key; allowed here: ${allowedKeys(path).join(', ')}`,
    }));
  }
  if (issue.code === 'invalid_type') {
    const key = path[path.length - 1];
    const missing = issue.input === undefined && typeof key === 'string';
    return [{ path, message: missing ? `missing; ${issue.expected} expected` : `${issue.expected} expected` }];
  }
  if (issue.code === 'invalid_value') {
    return [{ path, message: `must be one of: ${issue.values.map(String).join(', ')}` }];
  }
  return [{ path, message: issue.message }];
}

interface Shaped {
  readonly def?: { readonly shape?: Record<string, unknown>; readonly element?: unknown; readonly innerType?: unknown };
}

/** The keys that the schema allows at a path. */
function allowedKeys(path: Path): string[] {
  let schema: Shaped | undefined = lexiconFileSchema as Shaped;
  const inner = (s: Shaped | undefined): Shaped | undefined =>
    s?.def?.innerType === undefined ? s : inner(s.def.innerType as Shaped);
  for (const step of path) {
    schema = inner(schema);
    schema = (typeof step === 'number' ? schema?.def?.element : schema?.def?.shape?.[step]) as Shaped | undefined;
  }
  return Object.keys(inner(schema)?.def?.shape ?? {});
}

/** `later`: told only where the schema has nothing against the value, since it says more about it. */
type Report = (path: Path, offset: number, message: string, later?: boolean) => void;

/** The plain value of a YAML node. Aliases, anchors, tags and repeated keys are reported. */
function plain(node: ParsedNode, path: Path, depth: number, report: Report): unknown {
  const offset = node.range[0];
  if (isAlias(node)) {
    report(path, offset, `alias "*${node.source}": anchors and aliases are not allowed, write the value out`);
    return undefined;
  }
  if (node.anchor !== undefined) report(path, offset, `anchor "&${node.anchor}": anchors and aliases are not allowed`);
  if (node.tag !== undefined && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag)) {
    report(path, offset, `tag "${node.tag}": tags are not allowed`);
  }
  if (depth > MAX_DEPTH) {
    report(path, offset, `nested more than ${MAX_DEPTH} deep`);
    return undefined;
  }
  if (isScalar(node)) {
    if (typeof node.value === 'string' && node.value.length > MAX_VALUE)
      report(path, offset, `${node.value.length} characters; at most ${MAX_VALUE} are allowed`, true);
    return node.value === null ? '' : node.value;
  }
  if (isSeq(node)) return node.items.map((item, i) => plain(item as ParsedNode, [...path, i], depth + 1, report));
  if (!isMap(node)) return undefined;
  if (node.items.length > MAX_KEYS) {
    report(path, offset, `${node.items.length} keys; at most ${MAX_KEYS} are allowed in one mapping`);
    return undefined;
  }
  const seen = new Set<string>();
  const pairs: [string, unknown][] = [];
  for (const pair of node.items) {
    const key = pair.key as ParsedNode | null;
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined) {
      report(path, key?.range[0] ?? offset, 'a key must be a plain word');
      continue;
    }
    if (seen.has(name)) report([...path, name], key?.range[0] ?? offset, 'this key stands twice');
    seen.add(name);
    // the schema would drop it without a word where any key is allowed, as among roles
    if (name === '__proto__') {
      report([...path, name], key?.range[0] ?? offset, 'unknown key: nothing in a lexicon is called so');
      continue;
    }
    const value = pair.value as ParsedNode | null;
    pairs.push([name, value === null ? '' : plain(value, [...path, name], depth + 1, report)]);
  }
  return Object.fromEntries(pairs);
}

/** The offset of what stands at a path, or of the nearest thing around it. */
function offsetOf(root: ParsedNode | null, path: Path): number | undefined {
  let node: ParsedNode | null | undefined = root;
  let offset = root?.range[0];
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step] as ParsedNode | undefined;
    else if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step));
      const key = pair?.key as ParsedNode | undefined;
      if (key !== undefined) offset = key.range[0];
      node = pair?.value as ParsedNode | undefined;
    } else node = undefined;
    if (node === undefined || node === null) break;
    offset = node.range[0];
  }
  return offset;
}

class Deep extends Error {
  constructor(readonly line: number) {
    super(`brackets nested more than ${MAX_DEPTH * 3} deep`);
  }
}

/** Refuses texts whose brackets would take a parser's whole stack. Counts within a line or an open bracket, quotes and all. */
function assertShallow(text: string): void {
  let depth = 0;
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) line++;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > MAX_DEPTH * 3) throw new Deep(line);
    } else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
  }
}

const HEADER = /^(?:\ufeff)?(?:#.*\r?\n|\s*\r?\n)*companies:[ \t]*\r?\n/;
const ROW = /^ {2}- (\{"id".*\})\s*$/;

/**
 * Reads the form that the import command writes: `companies:` and then nothing but comments and entries of one JSON object a
 * line, which is YAML too but a hundred times as fast to read. Undefined where the text has another form.
 */
function parseRows(text: string, file?: string): SourcedLexicon | undefined {
  const header = HEADER.exec(text.slice(0, 10_000));
  if (header === null) return undefined;
  const values: unknown[] = [];
  const lines: number[] = [];
  let line = header[0].split('\n').length;
  for (let start = header[0].length; start < text.length; line++) {
    let stop = text.indexOf('\n', start);
    if (stop < 0) stop = text.length;
    const row = text.slice(start, stop);
    start = stop + 1;
    if (row.trim() === '' || row.startsWith('#') || row.trimStart().startsWith('# ')) continue;
    const found = ROW.exec(row);
    if (found === null) return undefined;
    try {
      values.push(JSON.parse(found[1]));
    } catch {
      return undefined;
    }
    lines.push(line);
  }
  const lineOf = (path: Path) => (typeof path[1] === 'number' ? lines[path[1]] : undefined);
  return { file, lexicon: validateLexicon({ companies: values }, file, lineOf), lineOf };
}

/** What the entries of lexicons must be to one another: unique, findable, with sectors and parents that exist. */
import { EVENT_TYPES } from '../event-types';
import { LexiconError, type LexiconProblem } from './errors';
import { extendProblem } from './merge';
import { eachSpelling } from './name-spellings';
import { type Path, pathText, type SourcedLexicon } from './parse-lexicon';
import type { Company, Lexicon } from './schema';

/** What lexicons are checked against. */
export interface CheckContext {
  /** The lexicon that the files are added to. */
  readonly base?: Lexicon;
  /** Everyday words, first and family names and places in lower case, each with what it is ("an everyday Dutch word"). */
  readonly everyday?: ReadonlyMap<string, string>;
}

/** From here on companies are very many. */
const MANY = 200_000;

interface Claim {
  readonly id: string;
  readonly ambiguous: boolean;
  readonly caps: boolean;
  readonly file?: string;
  readonly line?: number;
}

const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKE = /^[АВСЕНІЈКМОРЅТХУаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο\s]+$/u;

/** What is wrong with the characters of a name; undefined where nothing is. */
export function strangeCharacters(name: string): string | undefined {
  for (const word of name.split(/[\s\-/]+/)) {
    if (LATIN.test(word) && OTHER.test(word))
      return `"${word}" mixes Latin letters with look-alikes from another alphabet`;
    if (word !== '' && LOOK_ALIKE.test(word)) return `"${word}" is written in letters that only look like Latin ones`;
  }
  const plain = name.normalize('NFKC');
  if (plain !== name.normalize('NFC')) return `holds characters of a special form; write "${plain}"`;
  return undefined;
}

/**
 * What sort of everyday word a name is; undefined where it is none. A name of several words is none where capitals within
 * set it apart ("Sky Radio"), unless it is an article and a word that any sentence may begin with ("De Post").
 */
function everydaySort(name: string, everyday: ReadonlyMap<string, string>): string | undefined {
  const words = name.split(' ');
  const rest = words.length > 1 && ARTICLE.test(words[0]) ? words.slice(1) : words;
  // Capitals within set an acronym or a brand apart from the word it spells
  if (rest.some((word) => /.\p{Lu}/u.test(word))) return undefined;
  if (rest.length === 1) return everyday.get(rest[0].toLowerCase());
  const small = rest.every((word) => word === word.toLowerCase() && everyday.get(word) === EVERYDAY);
  return small ? 'made of everyday Dutch words only' : undefined;
}

const ARTICLE = /^([Dd]e|[Hh]et|[Ee]en)$/;

/** True where a name must be listed as ambiguous. */
export function nameNeedsCue(name: string, everyday: ReadonlyMap<string, string>): boolean {
  return everydaySort(name, everyday) !== undefined;
}

/** What {@link CheckContext.everyday} says of ordinary words. */
export const EVERYDAY = 'an everyday Dutch word';

/** All problems of lexicon files, with respect to each other and to what they are added to; in order of the files. */
export function checkLexicons(files: readonly SourcedLexicon[], context: CheckContext = {}): LexiconProblem[] {
  const checker = new Checker(files, context);
  return checker.run();
}

/** @throws LexiconError where {@link checkLexicons} finds anything */
export function assertLexicons(files: readonly SourcedLexicon[], context: CheckContext = {}): void {
  const problems = checkLexicons(files, context);
  if (problems.length > 0) throw new LexiconError(problems);
}

class Checker {
  private readonly problems: LexiconProblem[] = [];
  private readonly ids = new Map<string, Map<string, string>>();
  private readonly wordClasses = new Map<string, unknown>();
  private readonly claims = new Map<string, Claim>();
  private readonly replaced = new Set<string>();
  /** With very many companies only names as listed are compared: their other spellings would fill the memory. */
  private readonly many: boolean;

  constructor(
    private readonly files: readonly SourcedLexicon[],
    private readonly context: CheckContext,
  ) {
    this.many = files.reduce((sum, file) => sum + (file.lexicon.companies?.length ?? 0), 0) > MANY;
  }

  run(): LexiconProblem[] {
    const { base } = this.context;
    for (const file of this.files) {
      for (const company of file.lexicon.companies ?? []) if (company.replace === true) this.replaced.add(company.id);
    }
    if (base !== undefined) {
      for (const [list, entries] of Object.entries(base)) {
        for (const entry of entries) this.register(list, entry, 'the built-in lexicon');
      }
      for (const company of base.companies) if (!this.replaced.has(company.id)) this.claimAll(company);
    }
    for (const file of this.files) {
      this.checkIds(file);
      this.checkRoles(file);
    }
    for (const file of this.files) {
      (file.lexicon.companies ?? []).forEach((company, i) => {
        this.checkCompany(file, company, ['companies', i]);
      });
    }
    for (const file of this.files) {
      (file.lexicon.companies ?? []).forEach((company, i) => {
        this.checkFindable(file, company, ['companies', i]);
      });
    }
    return this.problems;
  }

  private report(file: SourcedLexicon, path: Path, message: string): void {
    this.problems.push({ file: file.file, line: file.lineOf(path), path: pathText(path), message });
  }

  /** Remembers an id; returns where it was seen before. */
  private register(list: string, entry: unknown, place: string): string | undefined {
    const id = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined;
    if (typeof id !== 'string') return undefined;
    let known = this.ids.get(list);
    if (known === undefined) {
      known = new Map();
      this.ids.set(list, known);
    }
    const before = known.get(id);
    if (before === undefined) known.set(id, place);
    if (before === undefined && list === 'wordClasses') this.wordClasses.set(id, entry);
    return before;
  }

  private checkIds(file: SourcedLexicon): void {
    for (const [list, entries] of Object.entries(file.lexicon)) {
      (entries ?? []).forEach((entry, i) => {
        const path = [list, i, 'id'];
        const { id, replace, extend } = entry as { id?: string; replace?: boolean; extend?: boolean };
        if (extend === true) {
          const problem = extendProblem(id, this.wordClasses.get(id ?? ''));
          if (problem !== undefined) this.report(file, path, problem);
          return;
        }
        const before = this.register(list, entry, `${file.file ?? 'this lexicon'}:${file.lineOf([list, i]) ?? '?'}`);
        if (before !== undefined && replace !== true) {
          const way = list === 'wordClasses' ? '"extend: true" to add to it' : '"replace: true" to take its place';
          this.report(file, path, `"${id}" is taken (${before}); choose another id, or say ${way}`);
        }
        if (before === undefined && replace === true) {
          this.report(file, path, `"replace: true", but no earlier entry has the id "${id}"`);
        }
      });
    }
  }

  /** A role that the event type lacks would never be filled, without a word. */
  private checkRoles(file: SourcedLexicon): void {
    (file.lexicon.frames ?? []).forEach(({ type, roles }, i) => {
      const allowed: readonly string[] = EVENT_TYPES[type].roles;
      for (const role of Object.keys(roles)) {
        if (allowed.includes(role)) continue;
        this.report(
          file,
          ['frames', i, 'roles', role],
          `there is no such role in the event type ${type}; allowed: ${allowed.join(', ')}`,
        );
      }
    });
  }

  private has(list: string, id: string): boolean {
    return this.ids.get(list)?.has(id) === true;
  }

  private checkCompany(file: SourcedLexicon, company: Company, path: Path): void {
    if (company.sector !== undefined && !this.has('sectors', company.sector)) {
      const allowed = [...(this.ids.get('sectors')?.keys() ?? [])].join(', ');
      this.report(file, [...path, 'sector'], `there is no sector "${company.sector}"; allowed: ${allowed}`);
    }
    const parents: [Path, string][] = company.formerParents.map((id, i) => [['formerParents', i], id]);
    if (company.parent !== undefined) parents.push([['parent'], company.parent]);
    for (const [key, id] of parents) {
      if (!this.has('companies', id)) this.report(file, [...path, ...key], `there is no company with the id "${id}"`);
      if (id === company.id) this.report(file, [...path, ...key], 'a company is not its own parent');
    }
    const own = new Map<string, string>([[company.name, 'under name']]);
    const lists: [string, readonly string[]][] = [
      ['aliases', company.aliases],
      ['was', company.was.map((w) => w.name)],
    ];
    for (const [key, names] of lists) {
      names.forEach((name, i) => {
        const where = key === 'was' ? [...path, key, i, 'name'] : [...path, key, i];
        const before = own.get(name);
        // An earlier name may be an alias too: the year is what `was` adds
        if (before !== undefined && !(key === 'was' && before === 'under aliases'))
          this.report(file, where, `"${name}" stands ${before} already; leave it out here`);
        own.set(name, `under ${key}`);
      });
    }
    company.ambiguous.forEach((name, i) => {
      if (company.aliases.includes(name)) {
        this.report(
          file,
          [...path, 'ambiguous', i],
          `"${name}" is in aliases too; an alias is safe or ambiguous, not both`,
        );
      }
      if (company.ambiguous.indexOf(name) < i)
        this.report(file, [...path, 'ambiguous', i], `"${name}" stands here twice`);
    });
    this.checkNames(file, company, path);
  }

  private checkNames(file: SourcedLexicon, company: Company, path: Path): void {
    const { everyday } = this.context;
    for (const [name, where, ambiguous] of namesOf(company)) {
      const at = [...path, ...where];
      const strange = strangeCharacters(name);
      if (strange !== undefined) this.report(file, at, strange);
      if (ambiguous || everyday === undefined) continue;
      const sort = everydaySort(name, everyday);
      if (sort !== undefined) {
        this.report(file, at, `"${name}" is ${sort}; list it under ambiguous, so that it needs a cue beside it`);
      }
    }
    this.claimAll(company, file, path);
  }

  /** Notes which spellings an entry takes; reports names that another entry has taken. */
  private claimAll(company: Company, file?: SourcedLexicon, path: Path = []): void {
    for (const [name, where, ambiguous] of namesOf(company)) {
      const other = this.claims.get(name);
      const mine: Claim = {
        id: company.id,
        ambiguous,
        caps: false,
        file: file?.file,
        line: file?.lineOf([...path, ...where]),
      };
      if (
        file !== undefined &&
        other !== undefined &&
        !other.caps &&
        other.id !== company.id &&
        !(ambiguous && other.ambiguous)
      ) {
        const place = other.line === undefined ? 'in the built-in lexicon' : `at ${other.file ?? 'line'}:${other.line}`;
        this.report(
          file,
          [...path, ...where],
          `"${name}" is claimed by "${other.id}" too (${place}); only one entry may have it, unless both list it under ambiguous`,
        );
      }
      if (this.many) this.claim(name, mine);
      else eachSpelling(name, (spelling, caps) => this.claim(spelling, { ...mine, caps }));
    }
  }

  private claim(spelling: string, mine: Claim): void {
    const other = this.claims.get(spelling);
    const wins =
      other === undefined || (mine.ambiguous !== other.ambiguous ? other.ambiguous : other.caps && !mine.caps);
    if (wins) this.claims.set(spelling, mine);
  }

  private checkFindable(file: SourcedLexicon, company: Company, path: Path): void {
    const winners = new Set<string>();
    for (const [name] of namesOf(company)) {
      const winner = this.claims.get(name.normalize('NFC'))?.id;
      if (winner === company.id) return;
      if (winner !== undefined) winners.add(winner);
    }
    const others = [...winners].map((id) => `"${id}"`).join(', ');
    this.report(
      file,
      path,
      `"${company.id}" can never match: each of its names goes to ${others}; give it a name of its own`,
    );
  }
}

/** Every name of a company with its place in the entry and whether it is ambiguous. */
function* namesOf(company: Company): Generator<[name: string, where: Path, ambiguous: boolean]> {
  const { ambiguous } = company;
  if (!ambiguous.includes(company.name)) yield [company.name, ['name'], false];
  for (let i = 0; i < company.aliases.length; i++) {
    const alias = company.aliases[i];
    if (alias !== company.name && !ambiguous.includes(alias) && !company.was.some((w) => w.name === alias)) {
      yield [alias, ['aliases', i], false];
    }
  }
  for (let i = 0; i < company.was.length; i++) {
    const { name } = company.was[i];
    if (!ambiguous.includes(name)) yield [name, ['was', i, 'name'], false];
  }
  for (let i = 0; i < ambiguous.length; i++) yield [ambiguous[i], ['ambiguous', i], true];
}

/** Texts made to hurt: each takes a size in characters and gives a text of about that size. */
export interface HurtfulText {
  name: string;
  make(size: number): string;
}

/** A unit repeated until the text has the size. */
const fill = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.ceil(size / unit.length)));

/** Numbered units, so that every one of them differs, until the text has the size. */
function counted(unit: (n: number) => string, size: number, open = '', close = ''): string {
  const parts = [open];
  for (let n = 1, length = open.length; length < size; n++) {
    const part = unit(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('') + close;
}

const SYLLABLES = ['bo', 'ka', 'ri', 'zen', 'lo', 'ma', 'tu', 'vir', 'do', 'pas'];
/** A name that no lexicon holds, another one for every number: "Bokavir". */
export function madeUpName(n: number): string {
  let name = '';
  for (let rest = n; rest > 0 || name === ''; rest = Math.floor(rest / 10)) name += SYLLABLES[rest % 10];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const PROSE =
  'De raad van bestuur van het concern heeft de plannen voor het komende jaar vorige week besproken. ' +
  'Volgens een woordvoerder blijft de vraag uit het buitenland groot, al stijgen ook de kosten van grondstoffen. ' +
  'Philips werkt sinds 2019 samen met een kleinere leverancier. Analisten hadden dat niet verwacht. ' +
  'De omzet kwam uit op 12,5 miljoen euro, een stijging van 3 procent. Meer wilde het bedrijf niet zeggen.\n\n';

/** Plain prose, what the others are compared with. */
export const prose = (size: number): string => fill(PROSE, size);

export const HURTFUL: readonly HurtfulText[] = [
  { name: 'words without a full stop', make: (size) => fill('woord ', size) },
  { name: 'prose without a full stop', make: (size) => fill(PROSE.replace(/[.\n]/g, ' '), size) },
  { name: 'opening quotes', make: (size) => fill('“', size) },
  { name: 'straight quotes', make: (size) => fill('"', size) },
  { name: 'apostrophes', make: (size) => fill("'", size) },
  { name: 'hyphens', make: (size) => fill('-', size) },
  { name: 'hyphens between letters', make: (size) => fill('a-', size) },
  { name: 'spaced hyphens', make: (size) => fill('- ', size) },
  { name: 'nested brackets', make: (size) => '('.repeat(size / 2) + ')'.repeat(size / 2) },
  { name: 'nested brackets with words', make: (size) => fill('(a [b {c ', size) },
  { name: 'one token', make: (size) => fill('abcdefghij', size) },
  { name: 'one capitalised compound', make: (size) => fill('Shell-Philips', size) },
  {
    name: 'coordination',
    make: (size) => counted((n) => `${madeUpName(n)}, `, size, 'De bedrijven ', 'en Zorim fuseren.'),
  },
  { name: 'coordinations of a hundred', make: (size) => fill(coordination(100), size) },
  { name: 'coordinated verbs', make: (size) => fill('Philips koopt en verkoopt en sluit en bouwt ', size) },
  { name: 'triggers and names', make: (size) => fill('Philips koopt Shell verkoopt ASML ', size) },
  {
    name: 'triggers and names in sentences',
    make: (size) => fill('Philips koopt Shell. ASML verkoopt Heineken. ', size),
  },
  {
    name: 'takeovers of ever other firms',
    make: (size) => counted((n) => `${madeUpName(n)} BV neemt ${madeUpName(n * 7 + 1)} NV over. `, size),
  },
  { name: 'names', make: (size) => counted((n) => `${madeUpName(n)} BV. `, size) },
  { name: 'names in one line', make: (size) => counted((n) => `${madeUpName(n)} `, size) },
  { name: 'persons', make: (size) => counted((n) => `Topman Jan ${madeUpName(n)} van Philips zwijgt. `, size) },
  {
    name: 'short forms of one name',
    make: (size) => counted((n) => `Brouwerij ${madeUpName(n)} ${madeUpName(n + 1)} groeit. `, size),
  },
  {
    name: 'rumours',
    make: (size) => counted((n) => `Volgens Reuters zou ${madeUpName(n)} BV Shell overnemen. `, size),
  },
  {
    name: 'denials',
    make: (size) => counted((n) => `Philips ontkent dat het ${madeUpName(n)} BV koopt. `, size),
  },
  {
    name: 'one event told again and again',
    make: (size) => fill('Philips neemt ASML over. Dat ontkent Philips. ', size),
  },
  { name: 'pronouns', make: (size) => fill('Het bedrijf koopt het. Zij verkoopt haar aan hem. ', size) },
  { name: 'relative clauses', make: (size) => fill('Shell, dat Philips, dat ASML, ', size) },
  { name: 'quotations', make: (size) => fill('“Philips neemt Shell over”, zegt Jansen. ', size) },
  { name: 'quotations never closed', make: (size) => fill('“Philips neemt Shell over, zegt Jansen. ', size) },
  { name: 'newlines', make: (size) => fill('\n', size) },
  { name: 'spaces', make: (size) => fill(' ', size) },
  { name: 'full stops', make: (size) => fill('.', size) },
  { name: 'commas', make: (size) => fill(',', size) },
  { name: 'capitals', make: (size) => fill('A', size) },
  { name: 'initials', make: (size) => fill('A.', size) },
  { name: 'words in capitals', make: (size) => fill('PHILIPS NEEMT SHELL OVER EN ', size) },
  { name: 'digits', make: (size) => fill('1', size) },
  { name: 'grouped digits', make: (size) => fill('1.000.', size) },
  { name: 'numbers', make: (size) => fill('12 ', size) },
  { name: 'numerals', make: (size) => fill('twintig duizend miljoen ', size) },
  { name: 'amounts', make: (size) => fill('Philips investeert 3 miljoen euro. ', size) },
  { name: 'years', make: (size) => fill('in 2019 ', size) },
  { name: 'days', make: (size) => fill('Op 3 maart 2019 opent Philips een fabriek. ', size) },
  { name: 'marks on one letter', make: (size) => `e${'\u0301'.repeat(size)}` },
  { name: 'zero-width characters', make: (size) => fill('a\u200b', size) },
  { name: 'half surrogate pairs', make: (size) => fill('\ud83d', size) },
  { name: 'slashes', make: (size) => fill('http://a/', size) },
  { name: 'at signs', make: (size) => fill('a@', size) },
  { name: 'tags', make: (size) => fill('<a>', size) },
];

/** "A, B, C ... en Z fuseren." with so many members. */
export function coordination(members: number): string {
  const names = Array.from({ length: members }, (_, n) => madeUpName(n + 1));
  return `${names.slice(0, -1).join(', ')} en ${names[members - 1]} fuseren. `;
}

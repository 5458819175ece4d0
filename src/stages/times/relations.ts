import type { Found, Scan } from './scan';

/**
 * Reads the preposition before a time: what it says of the event ("sinds 2019") and whether it sets a term ("voor eind
 * 2010"). "plannen voor 2011" and "voor het vierde kwartaal" set none.
 */
export function relate(scan: Scan, found: Found, earlier: Found | undefined): Found {
  const related = prepositionOf(scan, found, earlier);
  return found.kind !== 'set' && isComparison(scan, found.from) ? { ...related, comparison: true } : related;
}

/** "dan een jaar eerder", "dan in het derde kwartaal", "ten opzichte van 2008", "vergeleken met vorig jaar". */
function isComparison(scan: Scan, from: number): boolean {
  const { comparisons } = scan.index.data;
  let end = from;
  for (let n = 0; n < 3; n++) {
    for (const phrase of comparisons) {
      const words = phrase.split(' ');
      if (words.every((word, k) => scan.low(end - words.length + k) === word)) return true;
    }
    if (!scan.is(end - 1, 'articles') && scan.low(end - 1) !== 'in') return false;
    end--;
  }
  return false;
}

function prepositionOf(scan: Scan, found: Found, earlier: Found | undefined): Found {
  if (found.relation !== undefined || found.kind === 'set') return found;
  let k = found.from - 1;
  if (scan.is(k, 'articles') || scan.low(k) === 'het') k--;
  const word = scan.low(k);
  if (word === 'met' && scan.low(k - 1) === 'en' && scan.low(k - 2) === 'tot') return { ...found, relation: 'until' };
  if (word === 'van' && /^(?:tot|t\/m)$/.test(scan.low(found.to)) && found.kind === 'date') {
    return { ...found, relation: 'since' };
  }
  if (word === 'tussen' && scan.low(found.to) === 'en' && found.kind === 'date') return { ...found, relation: 'since' };
  if (
    word === 'en' &&
    earlier?.relation === 'since' &&
    earlier.to === k &&
    scan.low(beforeArticle(scan, earlier.from)) === 'tussen'
  ) {
    return { ...found, relation: 'until' };
  }
  const relations = scan.index.data.relations;
  if (!Object.hasOwn(relations, word)) return found;
  const relation = relations[word];
  if (found.kind === 'reference') return relation === 'since' || relation === 'until' ? { ...found, relation } : found;
  // Lengths: only "na twee jaar" says when; "voor vijf jaar" says how long.
  if (found.kind === 'duration') return relation === 'after' ? { ...found, relation } : found;
  // "sinds dinsdag" looks back, whatever the tense
  const { past, future: _, ...rest } = found;
  if (word === 'sinds' && past !== undefined) return { ...rest, relation, value: past };
  if (relation !== 'before') return { ...found, relation };
  return isDeadline(scan, found, k) ? { ...found, relation, deadline: true } : found;
}

function beforeArticle(scan: Scan, from: number): number {
  return scan.is(from - 1, 'articles') ? from - 2 : from - 1;
}

function isDeadline(scan: Scan, found: Found, k: number): boolean {
  const word = scan.low(k);
  if (!scan.is(k, 'deadlineWords')) return false;
  if (word !== 'voor') return true;
  if (/-[QH]\w$/.test(found.value)) return false;
  const first = scan.entry(found.from);
  if (first?.edge || first?.edgeCompound) return true;
  if (first?.relative !== undefined || first?.narrativeDeterminer) return false;
  // "de plannen die wij voor 2011 hebben"
  for (let n = 1; n <= 4 && !scan.isPunctuation(k - n); n++) if (scan.is(k - n, 'planNouns')) return false;
  return true;
}

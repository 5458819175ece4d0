import { isPeriod } from '../../reading/periods';
import type { Tree } from '../../reading/tree';
import type { EventMention, Reading } from '../../reading/types';
import type { TimeMention } from '../find-times';

const YEAR_BACK =
  /^(?:een jaar (?:eerder|ervoor|daarvoor|geleden|tevoren)|het jaar (?:ervoor|daarvoor)|vorig jaar|verleden jaar|eenzelfde)/i;

/** "dezelfde periode van vorig jaar", "hetzelfde kwartaal van 2008". */
export function isSame(tree: Tree, t: TimeMention): boolean {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(t.from)]!;
  for (let i = t.from - 1; i >= Math.max(first, t.from - 5); i--) if (tree.among(i, 'sameWords')) return true;
  return false;
}

/**
 * The time that a sentence's figures are compared with ("tegen 3 miljoen een jaar eerder"), and whether this figure is the one of then: it stands
 * behind the word of comparison, or the sentence tells of then alone.
 */
export function comparedTime(
  { tree }: Reading,
  m: EventMention,
  here: readonly TimeMention[],
): { time: TimeMention; past: boolean } | undefined {
  const time = here.find((t) => YEAR_BACK.test(t.text) || isSame(tree, t));
  if (!time) return undefined;
  const first = tree.analysis.sentenceStart[m.sentence]!;
  for (let i = time.from - 1; i >= first; i--)
    if (tree.among(i, 'comparisonOpeners')) return { time, past: Math.max(...m.trigger) > i };
  const opens = time.from - first <= 5;
  return opens &&
    !here.some((t) => t !== time && isPeriodText(t)) &&
    (isSame(tree, time) || /^een jaar/i.test(time.text))
    ? { time, past: true }
    : undefined;
}

const isPeriodText = (t: TimeMention): boolean => isPeriod(t.value);

import { isPeriod, samePeriodIn, yearBefore } from '../../reading/periods';
import { isFiniteForm, type Tree } from '../../reading/tree';
import type { EventMention, Reading } from '../../reading/types';
import type { TimeMention } from '../find-times';
import { resolveNarrative } from './resolve';

const YEAR_BACK =
  /^(?:een jaar (?:eerder|ervoor|daarvoor|geleden|tevoren|terug)|het jaar (?:ervoor|daarvoor)|vorig jaar|verleden jaar|eenzelfde)/i;
/** How far in front of a time the word may stand that makes it one to compare with: "waar dat in de eerste zes maanden van 2018". */
const OPENER_REACH = 5;

/** "dezelfde periode van vorig jaar", "hetzelfde kwartaal van 2008". */
export function isSame(tree: Tree, t: TimeMention): boolean {
  const first = tree.analysis.sentenceStart[tree.sentenceOf(t.from)]!;
  for (let i = t.from - 1; i >= Math.max(first, t.from - 5); i--) if (tree.among(i, 'sameWords')) return true;
  return t.shift?.same === true;
}

/** "een jaar eerder", "het kwartaal ervoor", "in het voorgaande jaar": so long before the period that is reported on. */
const isBack = (t: TimeMention): boolean =>
  YEAR_BACK.test(t.text) || (t.shift !== undefined && t.shift.amount < 0 && /^[YQH]$/.test(t.shift.unit));

/** Whether a time is what the figures of its sentence are held against, and not the one that they are of. */
export function isHeldAgainst(tree: Tree, t: TimeMention): boolean {
  if (t.comparison || isSame(tree, t) || isBack(t)) return true;
  const first = tree.analysis.sentenceStart[tree.sentenceOf(t.from)]!;
  for (let i = t.from - 1; i >= Math.max(first, t.from - OPENER_REACH); i--)
    if (tree.among(i, 'comparisonOpeners')) return true;
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
  const time = here.find((t) => isBack(t) || isSame(tree, t));
  if (!time) return undefined;
  const first = tree.analysis.sentenceStart[m.sentence]!;
  for (let i = time.from - 1; i >= first; i--)
    if (tree.among(i, 'comparisonOpeners')) return { time, past: isOfThen(tree, m, i) };
  const opens = time.from - first <= 5;
  return opens &&
    !here.some((t) => t !== time && isPeriodText(t)) &&
    (isSame(tree, time) || /^een jaar/i.test(time.text))
    ? { time, past: true }
    : undefined;
}

/** Whether a figure stands behind a word of comparison, and not in a clause joined to the one that compares: "3 procent meer dan een jaar eerder en boekte winst". */
function isOfThen(tree: Tree, m: EventMention, opener: number): boolean {
  const last = Math.max(...m.trigger);
  if (last < opener) return false;
  for (let t = opener + 1; t < last; t++) if (tree.among(t, 'coordinators') && isFiniteForm(tree, t + 1)) return false;
  return true;
}

/** The period of a time that figures of another are held against. */
export function periodOfThen(tree: Tree, time: TimeMention, resolved: string | undefined, period: string): string {
  const year = /^\d{4}/.exec(resolved ?? '')?.[0];
  if (year && isSame(tree, time)) return samePeriodIn(period, Number(year));
  return resolveNarrative(time, period) ?? yearBefore(period);
}

const isPeriodText = (t: TimeMention): boolean => isPeriod(t.value);

/** Learns the lemmatizer's suffix rules. */
import { applyScript, dropGe, lemmaGroup, lowerWord, MAX_SUFFIX } from '../../src/dutch/lemmatize';
import { UPOS } from '../../src/dutch/types';
import type { GoldSentence } from './conllu';

/** The edit script from a lower-cased form to a lower-cased lemma, undefined where none is short enough. */
export function scriptOf(form: string, lemma: string): string | undefined {
  const plain = suffixScript(form, lemma);
  const dropped = dropGe(form);
  const ge = dropped === form ? undefined : suffixScript(dropped, lemma);
  const best =
    ge !== undefined && (plain === undefined || ge.length + 1 < plain.length || plain[0] > ge[0]) ? `g${ge}` : plain;
  return best !== undefined && applyScript(form, best) === lemma ? best : undefined;
}

function suffixScript(form: string, lemma: string): string | undefined {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const cut = form.length - same;
  if (cut > 9 || lemma.length - same > 8 || /[\s]/.test(lemma)) return undefined;
  return `${cut}${lemma.slice(same)}`;
}

interface Item {
  form: string;
  script: string;
  count: number;
}

/** Learns rules and returns them in the form that readLemmaRules reads. */
export function trainLemmas(
  sentences: readonly GoldSentence[],
  particleLemma: (s: GoldSentence, i: number) => string,
): string {
  const groups = new Map<number, Map<string, Item>>();
  const skip = new Set(['PROPN', 'X', 'SYM', 'PUNCT'].map((u) => UPOS.indexOf(u as 'X')));
  for (const s of sentences) {
    for (let i = 0; i < s.forms.length; i++) {
      if (skip.has(s.upos[i])) continue;
      const form = lowerWord(s.forms[i]);
      const script = scriptOf(form, lowerWord(particleLemma(s, i)));
      if (script === undefined) continue;
      for (const group of new Set([lemmaGroup(s.upos[i], s.feats[i]), s.upos[i]])) {
        const items = groups.get(group) ?? new Map<string, Item>();
        groups.set(group, items);
        const key = `${form} ${script}`;
        const item = items.get(key);
        if (item === undefined) items.set(key, { form, script, count: 1 });
        else item.count++;
      }
    }
  }
  const lines: string[] = [];
  for (const [group, items] of [...groups].sort((a, b) => a[0] - b[0])) {
    const rules = new Map<string, string>();
    grow([...items.values()], 0, '', undefined, rules);
    const byScript = new Map<string, string[]>();
    for (const [suffix, script] of rules) byScript.set(script, [...(byScript.get(script) ?? []), suffix]);
    lines.push([String(group), ...[...byScript].map(([script, list]) => [script, ...list].join(' '))].join('\t'));
  }
  return lines.join('\n');
}

/** Types count more than tokens: a frequent word says little of the words that end as it does. */
function weight(item: Item): number {
  return 1 + Math.log2(item.count);
}

function majority(items: readonly Item[]): string {
  const votes = new Map<string, number>();
  for (const item of items) votes.set(item.script, (votes.get(item.script) ?? 0) + weight(item));
  return [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function grow(
  items: Item[],
  depth: number,
  suffix: string,
  inherited: string | undefined,
  rules: Map<string, string>,
): void {
  const best = majority(items);
  let current = inherited;
  const gain = items.reduce(
    (g, item) => g + (item.script === best ? weight(item) : item.script === inherited ? -weight(item) : 0),
    0,
  );
  const types = new Set(items.filter((item) => item.script === best).map((item) => item.form)).size;
  if (best !== inherited && gain > 0 && (inherited === undefined || types >= 2)) {
    rules.set(suffix, best);
    current = best;
  }
  const children = new Map<string, Item[]>();
  for (const item of items) {
    const c = item.form.length > depth ? item.form[item.form.length - 1 - depth] : '^';
    children.set(c, [...(children.get(c) ?? []), item]);
  }
  for (const [c, list] of children) {
    if (depth < MAX_SUFFIX && c !== '^') {
      grow(list, depth + 1, c + suffix, current, rules);
      continue;
    }
    for (const form of new Set(list.map((item) => item.form))) {
      const own = list.filter((item) => item.form === form);
      const script = majority(own);
      if (script !== current) rules.set(`^${form}`, script);
    }
  }
}

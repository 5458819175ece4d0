/** What stands in a sentence, looked up by its number. */

interface InSentence {
  readonly sentence: number;
}

/** Puts things together that stand in one sentence, in their order. */
export function bySentence<T extends InSentence>(items: readonly T[]): Map<number, T[]> {
  return group(items, (item) => item);
}

/** As {@link bySentence}, with the places of the things in their list. */
export function indicesBySentence(items: readonly InSentence[]): Map<number, number[]> {
  return group(items, (_, i) => i);
}

function group<T extends InSentence, V>(items: readonly T[], pick: (item: T, index: number) => V): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  for (const [i, item] of items.entries()) {
    const list = groups.get(item.sentence);
    if (list) list.push(pick(item, i));
    else groups.set(item.sentence, [pick(item, i)]);
  }
  return groups;
}

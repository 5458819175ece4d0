/** Most answers that {@link remember} keeps. */
const MOST_ANSWERS = 1 << 12;

/** A function of a word that keeps its latest answers. It must always give the same answer to the same word. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = find(word);
    answers.set(word, answer);
    return answer;
  };
}

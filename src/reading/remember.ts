/** Most answers that {@link remember} keeps. */
const MOST_ANSWERS = 1 << 12;

/** A function of a word that keeps its latest answers. It must always give the same answer to the same word. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  // the same word is asked about many times in a row
  let last: { word: string; answer: T } | undefined;
  return (word) => {
    if (last?.word === word) return last.answer;
    const known = answers.get(word);
    const answer = known ?? find(word);
    if (known === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(word, answer);
    }
    last = { word, answer };
    return answer;
  };
}

/**
 * Words by their last letters: a trie from a word's end to its beginning. It finds every listed word that another one ends in with a step a letter, and
 * stops where no listed word goes on, after three or four letters of most words; a table of words needs a look for each end.
 */
export class EndTrie<T> {
  // a node's letter, its first child and its next sibling; the root is node 0, which is nobody's child
  private readonly letters: number[] = [0];
  private readonly firsts: number[] = [0];
  private readonly nexts: number[] = [0];
  private readonly values: (T | undefined)[] = [undefined];

  private child(node: number, letter: number): number {
    let child = this.firsts[node]!;
    while (child !== 0 && this.letters[child] !== letter) child = this.nexts[child]!;
    return child;
  }

  /** What was set for a word. */
  get(word: string): T | undefined {
    let node = 0;
    for (let at = word.length - 1; at >= 0; at--) {
      node = this.child(node, word.charCodeAt(at));
      if (node === 0) return undefined;
    }
    return this.values[node];
  }

  /** Sets what is known of a word. */
  set(word: string, value: T): void {
    let node = 0;
    for (let at = word.length - 1; at >= 0; at--) {
      const letter = word.charCodeAt(at);
      let child = this.child(node, letter);
      if (child === 0) {
        child = this.letters.length;
        this.letters.push(letter);
        this.firsts.push(0);
        this.nexts.push(this.firsts[node]!);
        this.values.push(undefined);
        this.firsts[node] = child;
      }
      node = child;
    }
    this.values[node] = value;
  }

  /**
   * Calls `each` with the listed words that a word ends in, shortest first, by where in it they begin.
   * @param from where such an end may begin at the earliest
   */
  ends(word: string, from: number, each: (value: T, at: number) => void): void {
    let node = 0;
    for (let at = word.length - 1; at >= from; at--) {
      node = this.child(node, word.charCodeAt(at));
      if (node === 0) return;
      const value = this.values[node];
      if (value !== undefined) each(value, at);
    }
  }
}

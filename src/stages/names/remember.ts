import type { Knowledge } from '../../knowledge';

/** The same knowledge with its answers about words kept, for the length of one text: looking into compounds is slow. */
export function rememberWords(knowledge: Knowledge): Knowledge {
  const classes = new Map<string, Map<string, boolean>>();
  const sectors = new Map<string, readonly string[]>();
  return {
    ...knowledge,
    inClass: (lemma, id) => {
      let known = classes.get(id);
      if (!known) {
        known = new Map();
        classes.set(id, known);
      }
      let answer = known.get(lemma);
      if (answer === undefined) {
        answer = knowledge.inClass(lemma, id);
        known.set(lemma, answer);
      }
      return answer;
    },
    sectorsOf: (noun) => {
      let answer = sectors.get(noun);
      if (!answer) {
        answer = knowledge.sectorsOf(noun);
        sectors.set(noun, answer);
      }
      return answer;
    },
  };
}

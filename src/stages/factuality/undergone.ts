import type { Knowledge } from '../../knowledge';
import type { Tree } from '../../reading/tree';
import type { CueHit, EventMention } from '../../reading/types';

/** "moest een verlies slikken", "moet concurreren met": with these verbs "moeten" tells of no plan but of how it is. */
export const isUndergone = (tree: Tree, knowledge: Knowledge, cue: CueHit, m: EventMention): boolean =>
  tree.lemma(cue.token) === 'moeten' &&
  [...m.trigger, tree.head(m.token)].some((t) => t >= 0 && knowledge.inClass(tree.lowerLemma(t), 'undergoingVerbs'));

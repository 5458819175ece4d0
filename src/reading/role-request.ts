import type { Must } from '../lexicon/schema-frames';

/** What is asked of the arguments for one role. */
export interface RoleRequest {
  role: string;
  slots: readonly string[];
  must: readonly Must[];
  /** Heads, or ends of heads, that a filler that names nothing must have. */
  heads?: readonly string[];
  except?: readonly string[];
  trigger: number;
  triggerTokens: readonly number[];
  /** Entities that fill another role of the event already: nobody invests in itself. */
  taken?: ReadonlySet<number>;
  /** The phrase was found by place, not by the tree: names that only pass on news do not count. */
  byPlace?: boolean;
}

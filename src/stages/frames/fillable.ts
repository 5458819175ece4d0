import type { Argument } from '../../reading/arguments';
import { isWorkedOut } from '../../reading/fill';
import type { FramePlan, RolePlan } from '../../reading/frame-plans';
import type { Reading } from '../../reading/types';
import type { HitArguments } from './hit-arguments';

/** The sentences in which something stands for an entity: elsewhere no phrase can fill a role that wants one. */
export function sentencesWithEntities({ tree, names, phrases, referents }: Reading): Uint8Array {
  const held = new Uint8Array(tree.analysis.sentences);
  for (const { from } of names) held[tree.sentenceOf(from)] = 1;
  for (let p = 0; p < phrases.length; p++) if (referents[p]) held[phrases[p]!.sentence] = 1;
  return held;
}

const ENTITIES: ReadonlySet<string> = new Set(['company', 'firm', 'person', 'seller', 'planemaker', 'fund']);

const isEntity = (must: string): boolean => ENTITIES.has(must);

/**
 * Whether the roles without which there is no event might be filled: each has a slot that something stands in. Most frames that a common verb evokes fail
 * here, before anything is fitted. What is told apart here would fail in any case.
 */
export function isFillable({ essential }: FramePlan, args: HitArguments, entities: boolean): boolean {
  return essential.every((roles) => roles.some((role) => mayFill(role, args, entities)));
}

function mayFill(role: RolePlan, args: HitArguments, entities: boolean): boolean {
  if (role.topic !== undefined || role.slots.some(isWorkedOut)) return true;
  if (!entities && role.must.every(isEntity)) return false;
  const fits = ({ fn }: Argument): boolean => role.slots.includes(fn);
  return args.own.some(fits) || args.nearby.some(fits);
}

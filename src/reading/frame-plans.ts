import { EVENT_TYPES, type EventType } from '../event-types';
import type { Frame, Must } from '../lexicon/schema-frames';

/** What a frame asks for one role after a verb or a noun. */
export interface RolePlan {
  readonly role: string;
  /** The places to look at, but for those of the topic. */
  readonly slots: readonly string[];
  /** The slot by which whoever the text is about may fill the role. */
  readonly topic?: 'holder' | 'last';
  readonly must: readonly Must[];
  readonly heads?: readonly string[];
  readonly except?: readonly string[];
  readonly required: boolean;
  /** One of the roles without which there is no event of the type. */
  readonly core: boolean;
}

/** The roles that a frame fills after a verb or a noun, in its order. */
export interface FramePlan {
  readonly roles: readonly RolePlan[];
  /** The roles without which there is no event, as lists of which one is enough; those that the frame does not look for itself are left out. */
  readonly essential: readonly (readonly RolePlan[])[];
}

const isTopic = (slot: string): slot is 'holder' | 'last' => slot === 'holder' || slot === 'last';

/** The roles without which there is no event of a type; of a list of roles one. */
export const coreRoles = (type: EventType): readonly (string | readonly string[])[] => EVENT_TYPES[type].core;

/** Makes the plans of frames, each once. */
export function createFramePlans(
  musts: ReadonlyMap<string, Readonly<Record<string, readonly Must[]>>>,
): (frame: Frame, part: 'verb' | 'noun') => FramePlan {
  const plans = { verb: new Map<Frame, FramePlan>(), noun: new Map<Frame, FramePlan>() };
  return (frame, part) => {
    const known = plans[part].get(frame);
    if (known) return known;
    const plan = makePlan(frame, part, musts.get(frame.type) ?? {});
    plans[part].set(frame, plan);
    return plan;
  };
}

function makePlan(frame: Frame, part: 'verb' | 'noun', musts: Readonly<Record<string, readonly Must[]>>): FramePlan {
  const core = coreRoles(frame.type);
  const coreNames = core.flat();
  const roles = Object.entries(frame.roles).flatMap(([role, spec]): RolePlan[] => {
    const slots = spec[part];
    if (!slots) return [];
    return [
      {
        role,
        slots: slots.filter((slot) => !isTopic(slot)),
        topic: slots.find(isTopic),
        must: spec.must ?? musts[role] ?? ['thing'],
        heads: spec.heads,
        except: spec.except,
        required: spec.required === true,
        core: coreNames.includes(role),
      },
    ];
  });
  const planOf = (name: string): RolePlan | undefined => roles.find(({ role }) => role === name);
  // "Airbus en Emirates tekenen een contract": both sides of a supply may stand in the place of one
  const sides = frame.type === 'supply' ? [coreNames] : core;
  const essential = [...roles.filter((r) => r.required).map((r) => r.role), ...sides].flatMap((names) => {
    const plans = [names].flat().map(planOf);
    // a role that the frame says nothing of may be a figure, which is looked for last
    return plans.every((p) => p !== undefined) ? [plans as RolePlan[]] : [];
  });
  return { roles, essential };
}

import { TAGS } from './vocabulary';

/**
 * The engine's automata, as the JSON that it imports: format, last state, transitions, names of final states, marks and custom
 * properties of final states.
 */
type Transitions = Record<string, Record<string, number>>;

function machine(
  transitions: Transitions,
  finals: Record<string, string>,
  custom: Record<string, object> = {},
): string {
  return JSON.stringify([
    100,
    Object.keys(transitions).length + Object.keys(finals).length,
    transitions,
    finals,
    {},
    custom,
  ]);
}

/** An automaton that finds nothing, for what our setters do themselves. */
export const EMPTY_MACHINE = machine({ 0: {} }, {});

/** Symbols of the entity automaton: a whole entity, its first token, one within, its last; the last and the whole name the type. */
export const symbols = {
  whole: (type: string): string => `W ${type}`,
  first: 'F',
  inner: 'I',
  last: (type: string): string => `L ${type}`,
  none: 'O',
};

/** Turns runs of symbols into entities, so that entities of any length and type come out of it as they went in. */
export function entityMachine(types: readonly string[]): string {
  const start: Record<string, number> = { [symbols.first]: 1 };
  const inside: Record<string, number> = { [symbols.inner]: 1 };
  const finals: Record<string, string> = {};
  types.forEach((type, i) => {
    start[symbols.whole(type)] = i + 2;
    inside[symbols.last(type)] = i + 2;
    finals[i + 2] = type;
  });
  return machine({ 0: start, 1: inside }, finals);
}

/** Reads the patterns of `learnCustomEntities`: a tag or entity type stands for tokens of it, "^NOUN" for the word itself. */
export function patternMachine(types: readonly string[]): string {
  const names = [...TAGS, ...types];
  const start: Record<string, number> = { '^': 1 };
  const escaped: Record<string, number> = {};
  const finals: Record<string, string> = {};
  const custom: Record<string, object> = {};
  names.forEach((name, i) => {
    const plain = 2 * i + 2;
    start[name] = plain;
    escaped[name] = plain + 1;
    finals[plain] = name;
    finals[plain + 1] = name;
    custom[plain] = { preserve: false };
    custom[plain + 1] = { preserve: true };
  });
  return machine({ 0: start, 1: escaped }, finals, custom);
}

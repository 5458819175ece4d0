import type { CliIo } from './io';

/** Whether to colour: NO_COLOR says no, FORCE_COLOR yes, otherwise terminals that can. */
export function hasColours({ env, isTTY }: Pick<CliIo, 'env' | 'isTTY'>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY.stdout && env.TERM !== 'dumb';
}

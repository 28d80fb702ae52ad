import type { HttpCaller } from './http-caller.ts';
import type { RunningPlatform } from './running-platform.ts';

/** What every group of the suite works with; the functions answer once the group's platform runs. */
export interface GroupContext {
  readonly it: (title: string, body: () => Promise<void>) => void;
  readonly platform: () => RunningPlatform;
  readonly caller: () => HttpCaller;
  /** The token of an account; each account signs in once per group. */
  readonly tokenOf: (account: string) => Promise<string>;
}

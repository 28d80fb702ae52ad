import type { SessionHolder } from '../identity/session-holder.ts';
import type { Page } from '../page/page.ts';

/**
 * Says whether a live connection makes sense now: somebody is signed in, the tab is seen (or was a moment ago), the network is there.
 */
export const createGate = (holder: SessionHolder, page: Page | undefined, hiddenGraceMs: number, onChange: () => void) => {
  let isHiddenTooLong = false;
  let graceTimer: ReturnType<typeof setTimeout> | undefined;
  let wake: () => void = () => undefined;

  const changed = (): void => {
    onChange();
    wake();
  };

  const look = (): void => {
    clearTimeout(graceTimer);
    if (!page || page.isVisible()) isHiddenTooLong = false;
    else {
      graceTimer = setTimeout(() => {
        isHiddenTooLong = true;
        changed();
      }, hiddenGraceMs);
    }
    changed();
  };

  const endings = [holder.subscribe(changed), page?.watch(look)];
  if (page && !page.isVisible()) look();

  return {
    isOpen: (): boolean => holder.current() !== undefined && !isHiddenTooLong && page?.isOnline() !== false,

    /** Waits for a change of the situation, or at most so long. */
    change: (mostMs?: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = mostMs === undefined ? undefined : setTimeout(() => wake(), mostMs);
        wake = () => {
          clearTimeout(timer);
          wake = () => undefined;
          resolve();
        };
      }),

    close: (): void => {
      clearTimeout(graceTimer);
      for (const end of endings) end?.();
      wake();
    },
  };
};

import { SandboxError } from '../errors.ts';

/** Event streams open in this process, by account: each of them asks the database every second. */
export interface OpenStreams {
  /** Counts one more; the answer gives it back, once however often it is called. Errors: {@link SandboxError} `event/too-many-streams`. */
  enter(sub: string): () => void;
}

const RETRY_SECONDS = 30;

export function createOpenStreams(maxPerAccount: number): OpenStreams {
  const counts = new Map<string, number>();
  return {
    enter: (sub) => {
      const count = counts.get(sub) ?? 0;
      if (count >= maxPerAccount) {
        throw new SandboxError(
          'event/too-many-streams',
          `Failed to open an event stream: the account has ${count} open, as many as it may. Close those that nobody looks at.`,
          { open: count, retryAfterSeconds: RETRY_SECONDS },
        );
      }
      counts.set(sub, count + 1);
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        const left = (counts.get(sub) ?? 1) - 1;
        if (left > 0) counts.set(sub, left);
        else counts.delete(sub);
      };
    },
  };
}

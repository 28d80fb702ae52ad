/** Tells the other tabs of this origin that a person has signed out here. */
export interface SessionChannel {
  tellSignedOut(sub: string): void;
  close(): void;
}

interface SignedOutMessage {
  readonly kind: 'signed-out';
  readonly sub: string;
}

/** One channel per client; without BroadcastChannel the other tabs keep their session until it ends by itself. */
export const openSessionChannel = (name: string, onSignedOut: (sub: string) => void): SessionChannel => {
  if (typeof BroadcastChannel === 'undefined') return { tellSignedOut: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Partial<SignedOutMessage> | null>) => {
    if (data?.kind === 'signed-out' && typeof data.sub === 'string') onSignedOut(data.sub);
  };
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has one origin and takes no second argument
    tellSignedOut: (sub) => channel.postMessage({ kind: 'signed-out', sub } satisfies SignedOutMessage),
    close: () => channel.close(),
  };
};

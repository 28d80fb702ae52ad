import type { BundleDefinition, Clock, Ids } from '@lianban/contract';
import type { ClientRegistry } from './access/client-registry.ts';
import type { EventBell } from './events/event-bell.ts';
import type { LogEntry } from './http/log-entry.ts';
import type { SigningKey } from './keys/signing-key.ts';
import type { PlatformLimits } from './platform-limits.ts';
import type { RunningWork } from './running-work.ts';
import type { Store } from './store/open-store.ts';

/** Undoes one Content-Encoding; `maxSizeBytes` bounds what comes out. */
export type Decompress = (body: Uint8Array<ArrayBuffer>, maxSizeBytes: number) => Promise<Uint8Array<ArrayBuffer>>;

/** What every part of the platform works with; made once by `createPlatform`. */
export interface PlatformServices {
  db: Store;
  /** The platform's own URL without a slash at the end; issuer of its tokens. */
  issuer: string;
  clock: Clock;
  ids: Ids;
  log: (entry: LogEntry) => void;
  clients: ClientRegistry;
  signingKey: SigningKey;
  bell: EventBell;
  definitions: ReadonlyMap<string, BundleDefinition>;
  limits: PlatformLimits;
  decompress: Readonly<Record<string, Decompress>>;
  /** Aborted when the platform closes; ends what is still open. */
  closing: AbortController;
  running: RunningWork;
}

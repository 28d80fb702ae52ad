import type { Account } from '../access/account.ts';
import type { RegisteredClient } from '../access/client-registry.ts';

/** What Hono carries along with a request. */
export interface PlatformEnv {
  Bindings: {
    /** Where the request comes from, where a listener knows it. */
    address?: string;
  };
  Variables: {
    /** Set by `requireBearer`. */
    account: Account;
    /** When the bearer's token runs out. */
    tokenExpiresAt: string;
    /** Set by `requireClient`. */
    client: RegisteredClient;
  };
}

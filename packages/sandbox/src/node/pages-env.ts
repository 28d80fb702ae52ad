import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Account } from '../access/account.ts';
import type { PlatformSession } from './identity/platform-sessions.ts';
import type { PageContext } from './pages/page-context.ts';

/** What Hono carries along with a request for a page. */
export interface PagesEnv {
  Bindings: HttpBindings;
  Variables: {
    page: PageContext;
    /** The live platform session of this browser, and whose it is. */
    session: PlatformSession | undefined;
    account: Account | undefined;
  };
}

export type PagesContext = Context<PagesEnv>;

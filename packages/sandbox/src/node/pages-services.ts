import type Provider from 'oidc-provider';
import type { SandboxPlatform } from '../create-platform.ts';
import type { PlatformSessions } from './identity/platform-sessions.ts';
import type { SessionCookie } from './identity/session-cookie.ts';
import type { FormTokens } from './login/form-token.ts';
import type { LoginAttempts } from './login/login-attempts.ts';

/** What the pages work with; made once by `startSandbox`. */
export interface PagesServices {
  readonly platform: SandboxPlatform;
  readonly provider: Provider;
  readonly sessions: PlatformSessions;
  readonly cookie: SessionCookie;
  readonly attempts: LoginAttempts;
  readonly formTokens: FormTokens;
}

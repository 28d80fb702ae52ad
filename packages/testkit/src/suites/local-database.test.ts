import { describe, expect, it } from 'vitest';

import { findLocalDatabase } from './local-database.ts';

describe.each(['postgres', 'mariadb'] as const)('findLocalDatabase(%j)', (kind) => {
  it('says in the label why its suites are skipped, and only then', async () => {
    const { isReachable, label, url } = await findLocalDatabase(kind);
    expect(label.includes('no server')).toBe(!isReachable);
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });
});

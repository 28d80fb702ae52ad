import { describe, expect, test } from 'vitest';
import { assertNodeVersion } from './assert-node-version.ts';

describe('assertNodeVersion', () => {
  test.each(['18.20.8', '20.20.2', '22.13.0', '23.11.1'])('names Node %s as too old, and what to install', (version) => {
    expect(() => assertNodeVersion('start the sandbox', version)).toThrow(
      expect.objectContaining({ code: 'cli/node-too-old', message: expect.stringContaining(`Failed to start the sandbox: it needs Node 24 or later, this is ${version}. Install Node 24`) }),
    );
  });

  test.each(['24.0.0', '25.1.0', process.versions.node])('takes Node %s', (version) => {
    expect(() => assertNodeVersion('start the sandbox', version)).not.toThrow();
  });
});

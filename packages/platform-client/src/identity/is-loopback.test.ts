import { expect, it } from 'vitest';

import { isLoopback } from './is-loopback.ts';

it.each([
  ['http://localhost:7001/oidc', true],
  ['http://platform.localhost:7001', true],
  ['http://127.0.0.1:80', true],
  ['http://[::1]:80', true],
  ['http://platform.example', false],
  ['http://localhost.example', false],
  ['http://evil-localhost', false],
  ['http://127.0.0.1.example', false],
])('%s is this machine: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});

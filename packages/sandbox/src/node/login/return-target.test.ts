import { describe, expect, it } from 'vitest';
import { interactionOf, toReturnTarget } from './return-target.ts';

describe('the way back from the login page', () => {
  it.each(['/', '/?lang=en', '/statistics', '/interaction/Ab-1_c', '/sso/authorize?client_id=portal&state=a%20b'])('keeps %s', (target) => {
    expect(toReturnTarget(target)).toBe(target);
  });

  it.each([undefined, 7, '', 'statistics', '//evil.example', '/\\evil.example', '/statistics\n', '/interaction/a/b', '/login', '/sso/authorize?state=陈'])(
    'turns %j into the home page',
    (target) => {
      expect(toReturnTarget(target)).toBe('/');
    },
  );

  it('knows which interaction a way back belongs to', () => {
    expect(interactionOf('/interaction/Ab-1_c')).toBe('Ab-1_c');
    expect(interactionOf('/sso/authorize?client_id=portal')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';

import { findCodes } from './find-unlisted-codes.ts';

const areas = new Set(['case', 'application']);

describe('findCodes', () => {
  it.each([
    ["{ 'case/not-found': 'words' }", 'case/not-found'],
    ["throw new CliError('other/gone', 'words')", 'other/gone'],
    ["new MocksError(\n    'other/gone',", 'other/gone'],
    ["{ code: 'other/gone' }", 'other/gone'],
    ["{ ruleId: 'other/gone' }", 'other/gone'],
  ])('finds the code in %j', (source, code) => {
    expect(findCodes(source, areas)).toEqual([code]);
  });

  it.each(["import { http } from 'msw/browser'", "{ 'content-type': 'application/json' }", "'./case/not-found.ts'", "'case'"])('finds none in %j', (source) => {
    expect(findCodes(source, areas)).toEqual([]);
  });
});

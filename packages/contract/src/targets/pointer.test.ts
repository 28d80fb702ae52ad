import { describe, expect, it } from 'vitest';
import { readPlace, toSteps, writePlace } from './pointer.ts';

describe('places of a record', () => {
  it('are read through objects, and are nothing where nothing is or null', () => {
    const record = { legalPeriod: { value: 0, unit: null } };
    expect(readPlace(record, toSteps('/legalPeriod/value'))).toBe(0);
    expect(['/legalPeriod/unit', '/legalPeriod/value/deeper', '/promisePeriod/value', '/constructor/name'].map((field) => readPlace(record, toSteps(field)))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are written with the objects on the way', () => {
    const record = {};
    writePlace(record, toSteps('/legalPeriod/value'), 5);
    writePlace(record, toSteps('/legalPeriod/unit'), 'hour');
    expect(record).toEqual({ legalPeriod: { value: 5, unit: 'hour' } });
  });

  it('never reach what every object inherits', () => {
    const record: Record<string, unknown> = {};
    writePlace(record, toSteps('/constructor/prototype/polluted'), true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(record)).toEqual(['constructor']);
  });
});

import type { CaseAccept, ExchangeTable, ServiceRecord } from '@lianban/contract';

/** A value that is right in one standard and wrong in another; `of` is the number in table 0.2 of the data dictionary. */
export interface Contradiction {
  readonly of: number;
  readonly what: string;
  readonly table: Extract<ExchangeTable, 'caseAccept' | 'serviceRecord'>;
  readonly set: { readonly [Column in keyof CaseAccept | keyof ServiceRecord]?: unknown };
  readonly ruleId: string;
  readonly path: string;
}

const accept = (of: number, what: string, set: Contradiction['set'], ruleId: string, path: string): Contradiction => ({ of, what, table: 'caseAccept', set, ruleId, path });

/** What a platform has to refuse, because taking it would be a guess. Satisfaction (1) goes with the ratings. */
export const contradictions: readonly Contradiction[] = [
  accept(2, 'a task code of 24 characters', { taskCode: '11529900MB9Q000276400070' }, 'row/task-code', '/taskCode'),
  accept(2, 'a catalogue code of 10 characters', { catalogCode: '0007099010' }, 'row/code-mismatch', '/catalogCode'),
  accept(3, 'a type of applicant as digit', { applyerType: '5' }, 'schema/enum', '/applyerType'),
  { of: 3, what: 'a kind of user as digit', table: 'serviceRecord', set: { userProp: '5' }, ruleId: 'schema/enum', path: '/userProp' },
  accept(4, 'a way of applying as digit', { applyType: '2' }, 'schema/enum', '/applyType'),
  accept(5, 'a certificate type of one province', { applyerPageType: '31' }, 'schema/enum', '/applyerPageType'),
  accept(6, 'a name with a look-alike separator', { applyerName: '阿卜杜拉•买买提' }, 'row/name-separator', '/applyerName'),
  accept(7, 'an encrypted number', { applyerPageCode: 'k3Jt0v9cR2xW7dQmZ8aLbY1nEoHsUfGi' }, 'row/id-format', '/applyerPageCode'),
  accept(8, 'a moment without separators', { applyDate: '20260302090000' }, 'schema/format', '/applyDate'),
  accept(8, 'a moment of a database', { applyDate: '2026-03-02 09:00:00' }, 'schema/format', '/applyDate'),
  accept(9, 'a character lost in conversion', { taskName: '出生登\uFFFD' }, 'row/text-broken', '/taskName'),
  accept(10, 'another certificate in the digits of the ratings', { applyerPageType: '999' }, 'schema/enum', '/applyerPageType'),
];

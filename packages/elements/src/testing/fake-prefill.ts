import type { JsonValue, Licence, PrefillResult, Provenance } from '@lianban/contract';

const obtainedAt = '2026-11-22T09:30:00+08:00';
const register = (sourceName: string, locked = false): Provenance => ({ kind: 'register', sourceName, obtainedAt, ...(locked ? { locked } : {}) });
const value = (subject: string, element: string, content: JsonValue, provenance: Provenance): PrefillResult['values'][number] => ({ subject, element, value: content, provenance });

const people = '人口库';

const licence = (typeCode: string, typeName: string, holderSubject: string, holderName: string, number: string, issueDept: string): Licence => ({
  licenceId: `1.2.156.3005.2.${typeCode}.${number.slice(-4)}.001.X`,
  typeCode,
  typeName,
  number,
  holderName,
  holderSubject,
  issueDept,
  issueDate: '2020-05-20',
  validTo: '2040-05-20',
  state: 'normal',
  trustLevel: 'A',
});

/** What the registers know of 陈晓雨 and 林致远; all numbers are of a county that does not exist. */
export const knownPrefill: PrefillResult = {
  values: [
    value('applicant', 'person.name', '陈晓雨', register(people, true)),
    value('applicant', 'person.idNumber', '529900199306122044', register(people, true)),
    value('applicant', 'person.mobile', '13800000001', register('统一身份认证平台')),
    value('mother', 'person.name', '陈晓雨', register(people, true)),
    value('mother', 'person.idNumber', '529900199306122044', register(people, true)),
    value('mother', 'person.address', '示例省青禾市和风街道春晓路 12 号 3 幢 402 室', register(people)),
    value('mother', 'person.mobile', '13800000001', register('统一身份认证平台')),
    value('father', 'person.name', '林致远', register('婚姻登记库', true)),
    value('father', 'person.idNumber', '529900199103051012', register('婚姻登记库', true)),
    value('household', 'person.name', '林致远', register(people)),
    value('household', 'person.idNumber', '529900199103051012', register(people)),
    value('household', 'person.hukouAddress', '示例省青禾市和风街道春晓路 12 号 3 幢 402 室', register(people, true)),
  ],
  licences: [
    licence('11529900MB9Q000276001', '居民身份证', 'mother', '陈晓雨', '529900********2044', '青禾市公安局'),
    licence('11529900MB9Q000276001', '居民身份证', 'father', '林致远', '529900********1012', '青禾市公安局'),
    licence('11529900MB9Q00051N001', '结婚证', 'applicant', '陈晓雨', 'J529900-2020-******', '青禾市民政局'),
    licence('11529900MB9Q000276002', '居民户口簿', 'applicant', '陈晓雨', '5299********', '青禾市公安局'),
  ],
  unavailable: [{ sourceName: '医保参保信息库', reason: '暂时没有答复' }],
};

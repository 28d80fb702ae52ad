import type { CaseEvent, CaseEventName } from './case-events.ts';

const at = '2026-03-02T09:00:00+08:00';

/** One example of each event. No guard looks at what an event carries, so it answers whether its kind is allowed. */
export function toExampleEvent(name: CaseEventName): CaseEvent {
  switch (name) {
    case 'release':
      return { type: 'release' };
    case 'requestCorrection':
      return {
        type: 'requestCorrection',
        at,
        noticeNo: 'BZ1',
        deadline: '2026-03-09',
        items: [{ kind: 'material', materialKey: 'hukouBook', label: '居民户口簿', reason: '缺少首页' }],
      };
    case 'step':
      return { type: 'step', at, stepName: '审查' };
    case 'grant':
      return { type: 'grant', at, resultCertName: '居民户口簿', resultCertNo: 'H1' };
    default:
      return { type: name, at, explain: '说明' };
  }
}

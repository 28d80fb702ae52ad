import { expect, it } from 'vitest';
import { orderTimeline } from './order-timeline.ts';

it('puts the newest first and the later of two entries of one moment above the earlier', () => {
  const entries = [
    { at: '2026-11-20T09:12:00+08:00', kind: 'dispatched', title: '分办' },
    { at: '2026-11-20T09:12:00+08:00', kind: 'waiting', title: '等待' },
    { at: '2026-11-21T02:00:00Z', kind: 'released', title: '转入受理' },
    { at: '2026-11-21T09:30:00+08:00', kind: 'accepted', title: '受理' },
  ] as const;
  expect(orderTimeline(entries).map(({ title }) => title)).toEqual(['转入受理', '受理', '等待', '分办']);
});

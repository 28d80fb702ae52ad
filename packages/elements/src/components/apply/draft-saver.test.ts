import type { Draft, Platform } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSaver } from './draft-saver.ts';
import type { DraftState } from './draft-saver.ts';

const draft = (answer: string): Draft => ({ draftId: 'newborn', savedAt: '2026-11-22T09:30:00+08:00', bundleVersion: 1, step: 'form', items: [], scenario: {}, answers: { answer }, materials: [], provenance: {}, idempotencyKey: 'k' });

const setUp = (save: (draft: Draft) => Promise<void>) => {
  const states: DraftState['kind'][] = [];
  let answer = 'a';
  const remove = vi.fn(() => Promise.resolve());
  const platform = { drafts: { save, remove, load: () => Promise.resolve(undefined) } } as unknown as Platform;
  const saver = new DraftSaver(platform, () => draft(answer), { delayMs: 800, onState: (state) => states.push(state.kind) });
  return { saver, states, remove, type: (next: string) => { answer = next; saver.touch(); } };
};

describe('DraftSaver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves once, some time after the last of many changes', async () => {
    const saved: string[] = [];
    const { type, saver } = setUp(async (each) => void saved.push(String(each.answers.answer)));
    for (const text of ['a', 'ab', 'abc']) { type(text); await vi.advanceTimersByTimeAsync(300); }
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(800);
    expect(saved).toEqual(['abc']);
    expect(saver.state.kind).toBe('saved');
  });

  it('stays pending when something changes while a save runs, and saves that too', async () => {
    const saved: string[] = [];
    let finish = (): void => undefined;
    const { type, saver } = setUp((each) => new Promise((resolve) => { saved.push(String(each.answers.answer)); finish = resolve; }));
    type('one');
    const first = saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    type('two');
    finish();
    await first;
    expect(saver.dirty).toBe(true);
    await vi.advanceTimersByTimeAsync(800);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(['one', 'two']);
    expect(saver.dirty).toBe(false);
  });

  it('says so when the device refuses, stays dirty, and tries again with the next change', async () => {
    let full = true;
    const { type, saver, states } = setUp(() => (full ? Promise.reject(new Error('full')) : Promise.resolve()));
    type('a');
    await vi.advanceTimersByTimeAsync(800);
    expect(states).toEqual(['pending', 'failed']);
    expect(saver.dirty).toBe(true);
    full = false;
    type('b');
    await vi.advanceTimersByTimeAsync(800);
    expect(saver.state.kind).toBe('saved');
  });

  it('saves nothing any more once the application is filed', async () => {
    const saved: Draft[] = [];
    const { type, saver, remove } = setUp(async (each) => void saved.push(each));
    type('a');
    await saver.remove('newborn');
    type('b');
    await vi.advanceTimersByTimeAsync(2000);
    expect(remove).toHaveBeenCalledWith('newborn');
    expect(saved).toEqual([]);
  });
});

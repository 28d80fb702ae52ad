import { sendDevtools } from '@lianban/testkit/suites/devtools';
import { deepActive } from './mount.ts';

/** Types real text into whatever has the focus. */
export const typeText = async (text: string): Promise<void> => {
  for (const character of text) await sendDevtools('Input.insertText', { text: character });
};

/** Presses one key, e.g. `Tab`, `ArrowDown`, ` `. */
export const pressKey = async (key: string): Promise<void> => {
  const codes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, ' ': 32, ArrowUp: 38, ArrowDown: 40, Backspace: 8 };
  const event = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key] ?? 0, ...(key === ' ' ? { text: ' ' } : {}) };
  await sendDevtools('Input.dispatchKeyEvent', { type: key === ' ' ? 'keyDown' : 'rawKeyDown', ...event });
  await sendDevtools('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
};

/** Composes text as an input method does and then commits other text in its place. Chromium 80 has no such command; there the events are made by hand. */
export const composeText = async (composed: string, committed: string, meanwhile: () => Promise<void>): Promise<void> => {
  try {
    await sendDevtools('Input.imeSetComposition', { text: composed, selectionStart: composed.length, selectionEnd: composed.length });
  } catch {
    return composeByHand(composed, committed, meanwhile);
  }
  await meanwhile();
  await sendDevtools('Input.insertText', { text: committed });
};

const composeByHand = async (composed: string, committed: string, meanwhile: () => Promise<void>): Promise<void> => {
  const input = deepActive() as HTMLInputElement;
  const tell = (event: Event, value: string): void => {
    input.value = value;
    input.dispatchEvent(event);
  };
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  tell(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }), composed);
  await meanwhile();
  tell(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }), committed);
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: committed }));
};

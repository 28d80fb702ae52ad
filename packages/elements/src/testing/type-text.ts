import { sendDevtools } from '@lianban/testkit/suites/devtools';

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

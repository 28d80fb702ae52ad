const dayMs = 86_400_000;
/** Day 0 of either count; that of 1900 is a day early, since Excel knows a 29 February 1900. */
const origins = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A date cell as databases write it, to the second: `2026-03-02 10:00:00`. What is no date of this era stays a number. */
export const toMoment = (serial: number, is1904: boolean): string | number => {
  if (!(serial >= 1 && serial < 2_958_466)) return serial;
  const ms = origins[is1904 ? 1904 : 1900] + Math.round((serial * dayMs) / 1_000) * 1_000;
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
};

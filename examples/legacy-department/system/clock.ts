/** The moment as this system writes it: local time in China, `yyyyMMddHHmmss`. */
export function stampOf(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14);
}

/** `20261122103000` → `2026-11-22 10:30`; an empty field stays empty. */
export function readable(stamp: string | null | undefined): string {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d))?/.exec(stamp ?? '');
  if (!parts) return stamp ?? '';
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  return parts[4] ? `${day} ${parts[4]}:${parts[5]}` : day;
}

/** How many letters must change; stops counting beyond `limit`. */
const countChanges = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let line = 1; line <= left.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[line - 1] === right[column - 1] ? 0 : 1;
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[right.length] ?? limit + 1;
};

const shown = 5;
const mostCharacters = 32;
const mostNames = 200;

/** The names that a misspelt one may have meant, best first; the first few when none is close. */
export function closestNames(name: string, known: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const given = name.toLowerCase().slice(0, mostCharacters);
  const near = known
    .slice(0, mostNames)
    .map((candidate) => ({ candidate, changes: countChanges(given, candidate.toLowerCase().slice(0, mostCharacters), limit) }))
    .filter(({ changes }) => changes <= limit)
    .sort((left, right) => left.changes - right.changes)
    .map(({ candidate }) => candidate);
  return (near.length > 0 ? near : known).slice(0, shown);
}

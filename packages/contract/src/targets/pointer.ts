/** The steps of a place: `/legalPeriod/unit` → `legalPeriod`, `unit`. Places come from a mapping whose pattern leaves only letters and digits. */
export const toSteps = (field: string): readonly string[] => field.slice(1).split('/');

const own = (part: object, step: string): boolean => Object.prototype.hasOwnProperty.call(part, step);

/** What stands at a place of a record; nothing where there is nothing, or `null`. */
export const readPlace = (record: object, steps: readonly string[]): unknown => {
  let part: unknown = record;
  for (const step of steps) {
    if (typeof part !== 'object' || part === null || !own(part, step)) return undefined;
    part = (part as Record<string, unknown>)[step];
  }
  return part ?? undefined;
};

/** Puts a value at a place, making the objects on the way. */
export const writePlace = (record: Record<string, unknown>, steps: readonly string[], value: unknown): void => {
  let part = record;
  for (let at = 0; at < steps.length - 1; at += 1) {
    const step = steps[at] as string;
    // Own properties only: `/constructor/prototype` names nothing that every object inherits.
    if (!own(part, step)) part[step] = {};
    part = part[step] as Record<string, unknown>;
  }
  part[steps[steps.length - 1] as string] = value;
};

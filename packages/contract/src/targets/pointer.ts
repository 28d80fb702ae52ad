/** What stands at a place of a record; nothing where there is nothing, or `null`. */
export const readPlace = (record: object, field: string): unknown => {
  let part: unknown = record;
  for (const step of field.slice(1).split('/')) {
    if (typeof part !== 'object' || part === null || !Object.prototype.hasOwnProperty.call(part, step)) return undefined;
    part = (part as Record<string, unknown>)[step];
  }
  return part ?? undefined;
};

/** Puts a value at a place, making the objects on the way. Places come from a mapping whose pattern leaves only letters and digits. */
export const writePlace = (record: Record<string, unknown>, field: string, value: unknown): void => {
  const steps = field.slice(1).split('/');
  const last = steps.pop() as string;
  let part = record;
  for (const step of steps) {
    // Own properties only: `/constructor/prototype` names nothing that every object inherits.
    if (!Object.prototype.hasOwnProperty.call(part, step)) part[step] = {};
    part = part[step] as Record<string, unknown>;
  }
  part[last] = value;
};

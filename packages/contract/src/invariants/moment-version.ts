/** 2001; no row was changed a million million times. */
const firstMoment = 1e12;

/** The version of a row that has none, as in a front database: the moment it was written. Where that is missing too, the first. */
export const toMomentVersion = (cdTime: unknown): number => {
  const ms = typeof cdTime === 'string' ? Date.parse(cdTime) : 0;
  return ms >= firstMoment ? ms : 1;
};

/** Whether a version is a moment: such versions have an order and are not counted. */
export const isMomentVersion = (version: number): boolean => version >= firstMoment;

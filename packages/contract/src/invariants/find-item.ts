import type { ReferenceData, ReferenceItem } from './reference-data.ts';

/** The version of an item that a case was accepted under; without that one there is nothing to compare with. */
export const findItem = ({ items }: ReferenceData, taskCode: string | undefined, taskVersion: number | undefined): ReferenceItem | undefined =>
  items === undefined || taskCode === undefined ? undefined : items(taskCode).find((item) => item.taskVersion === taskVersion);

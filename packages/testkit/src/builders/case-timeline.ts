import { addWorkingDays, dueDate } from '@lianban/contract';
import type { Period } from '@lianban/contract';

/** When things happen to a case, RFC 3339 with +08:00. */
export interface CaseTimeline {
  readonly applied: string;
  readonly noticed?: string;
  readonly submitted?: string;
  readonly accepted: string;
  readonly promised: string;
  readonly steps: readonly { readonly start: string; readonly end: string }[];
  readonly special?: { readonly start: string; readonly end: string };
  readonly ended: string;
}

export interface CaseTimelineOptions {
  /** Day of application, `YYYY-MM-DD`, a working day. */
  appliedOn: string;
  /** Minutes after 09:00, 0–59, and seconds, 0–59. */
  minute: number;
  second: number;
  promisePeriod: Period;
  steps: number;
  hasCorrection: boolean;
  hasSpecial: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A case whose moments agree: at the counter in the morning, one step a working day as long as the promise allows, the result in the
 * afternoon of the last one. A correction takes a working day before acceptance, a special procedure one between the first two steps.
 */
export const createTimeline = ({ appliedOn, minute, second, promisePeriod, steps, hasCorrection, hasSpecial }: CaseTimelineOptions): CaseTimeline => {
  const at = (day: string, hour: number, shift = 0): string => `${day}T${two(hour)}:${two((minute + shift) % 60)}:${two(second)}+08:00`;
  const acceptedOn = hasCorrection ? addWorkingDays(appliedOn, 1) : appliedOn;
  const accepted = at(acceptedOn, 10);
  const promised = dueDate(acceptedOn, promisePeriod);
  const pause = hasSpecial ? 1 : 0;
  // The day of acceptance is the first one; the promise is kept with a day to spare for the special procedure.
  const days = promisePeriod.unit === 'workingDay' ? Math.max(1, promisePeriod.value - pause) : 1;
  const dayOf = (index: number): string => addWorkingDays(acceptedOn, Math.min(index, days - 1) + (index > 0 ? pause : 0));
  const spans = Array.from({ length: steps }, (_, index) => {
    const day = dayOf(index);
    // Steps of one day follow each other by the hour.
    const late = Math.max(0, index - (days - 1));
    return { start: at(day, Math.min(11 + late, 15)), end: at(day, Math.min(11 + late, 15), index === steps - 1 && minute < 50 ? 5 : 0) };
  });
  const last = hasSpecial && steps === 1 ? addWorkingDays(acceptedOn, 1) : dayOf(steps - 1);
  return {
    applied: at(appliedOn, 9),
    ...(hasCorrection ? { noticed: at(appliedOn, 10), submitted: at(acceptedOn, 9) } : {}),
    accepted,
    promised,
    steps: spans,
    ...(hasSpecial ? { special: { start: at(acceptedOn, 14), end: at(addWorkingDays(acceptedOn, 1), 10) } } : {}),
    ended: at(last, 16),
  };
};

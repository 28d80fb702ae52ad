import type { InvariantRule } from '../invariant-rule.ts';
import { compareRecords } from '../record.ts';
import type { Origin } from '../record.ts';

/** 刷评: many ratings at one window in one second, all very satisfied. Standards §14 rule 30. The code is listed with `ratings.ts`. */
export const ratingBursts: InvariantRule<readonly Origin[]> = {
  codes: {},
  check(ratings, { settings, report }) {
    const count = ratings.length;
    if (count < settings.burstSize) return;
    for (const rating of [...ratings].sort(compareRecords)) report('rating/burst', rating, '/assessTime', { count });
  },
};

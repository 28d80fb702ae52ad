import type { CaseFacts } from '../case-facts.ts';
import type { InvariantRule } from '../invariant-rule.ts';

const isEnd = (nodeType: string | undefined): boolean => nodeType === 'end' || nodeType === 'only';

/** 环节连续: numbers from 1 without gap, the step that ends the case last. Standards §14 rule 17. */
export const stepNumbers: InvariantRule<CaseFacts> = {
  codes: { 'case/step-repeated': null, 'case/step-gap': 'complete', 'case/step-after-end': null, 'case/end-step-missing': 'complete' },
  check({ steps, result }, { report, settings }) {
    // A step whose number cannot be read would look like a gap.
    if (steps.some(({ stepNo }) => stepNo === undefined)) return;
    let before = 0;
    let ended = false;
    for (const step of steps) {
      const { stepNo } = step;
      if (stepNo === undefined) continue;
      if (stepNo === before) report('case/step-repeated', step, '/stepNo');
      else if (settings.complete && stepNo !== before + 1) report('case/step-gap', step, '/stepNo', { expected: before + 1 });
      if (ended && stepNo !== before) report('case/step-after-end', step, '/nodeType');
      ended ||= isEnd(step.nodeType);
      before = stepNo;
    }
    const last = steps[steps.length - 1];
    const isOpen = last?.nodeType !== undefined && !ended;
    if (settings.complete && isOpen && result !== undefined) report('case/end-step-missing', last, '/nodeType');
  },
};

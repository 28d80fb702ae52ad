import { css } from 'lit';
import { buttonStyles } from '../../base/button/button-styles.ts';
import { cardStyles } from '../../base/card/card-styles.ts';
import { iconStyles } from '../../base/icon/icon.ts';
import { noticeStyles } from '../../base/notice/notice.ts';
import { stateStyles } from '../../base/states/states.ts';
import { tagStyles } from '../../base/tag/tag.ts';
import { choiceStyles } from '../../fields/base/choice-styles.ts';
import { answerListStyles } from '../form/answer-list.ts';
import { formStyles } from '../form/form-styles.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import { consentStyles } from './render-consent.ts';
import { guideStyles } from './render-guide.ts';
import { itemsStyles } from './render-items.ts';
import { receiptStyles } from './render-receipt.ts';
import { reviewStyles } from './render-review.ts';

const frameStyles = css`
  .frame { max-width: 1080px; margin: 0 auto; }
  .top { margin-bottom: ${space.xl}; }
  .top-line { display: flex; align-items: center; justify-content: space-between; flex-wrap: wrap; margin-bottom: ${space.l}; }
  .bundle-name { color: ${color.primary}; font-size: ${type.large}; font-weight: ${type.bold}; }
  .draft { display: flex; align-items: center; min-height: 32px; color: ${color.textSoft}; font-size: ${type.small}; }
  .draft svg { margin-inline-end: 6px; color: ${color.success}; }
  .draft.failed { color: ${color.danger}; } .draft.failed svg { color: ${color.danger}; }
  .step-title { font-size: ${type.heading}; outline: none; }
  .step-text { margin-top: ${space.s}; color: ${color.textSoft}; }
  .step > .notice, .step > lianban-problem, .step > .choices, .step > lianban-form { margin-top: ${space.xl}; }
  [data-heading]:focus { outline: none; }
  .question { --lianban-control-width: none; }
  .foot { margin-top: ${space.xl}; padding-top: ${space.l}; border-top: 1px solid ${color.line}; }
  .foot .actions { justify-content: space-between; flex-direction: column-reverse; }
  .foot .actions > * + * { margin: 0 0 ${space.m}; }
  .foot .button { min-width: 160px; }
  .step > .card:first-of-type, .step > lianban-materials { margin-top: ${space.xl}; }
  .resume { margin-bottom: ${space.l}; padding: ${space.l}; border: 1px solid ${color.primary}; border-radius: ${radius.l}; background: ${color.primaryTint}; }
  .resume h3 { font-size: ${type.large}; } .resume p { margin-top: ${space.xs}; color: ${color.textSoft}; } .resume .actions { margin-top: ${space.m}; }
  .savings strong { color: ${color.primary}; font-weight: ${type.bold}; }
  @media (min-width: 600px) {
    .foot .actions { flex-direction: row; }
    .foot .actions > *, .foot .actions > * + * { margin: ${space.s} 0 0 ${space.m}; }
    .resume { padding: ${space.xl}; }
  }
`;

/** Everything `<lianban-apply>` and its steps are drawn with. */
export const applyStyles = [buttonStyles, cardStyles, noticeStyles, stateStyles, tagStyles, iconStyles, choiceStyles, formStyles, answerListStyles, frameStyles, guideStyles, itemsStyles, consentStyles, reviewStyles, receiptStyles];

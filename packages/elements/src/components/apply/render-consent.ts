import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/icon/icon.ts';
import { notice } from '../../base/notice/notice.ts';
import { busy } from '../../base/states/states.ts';
import { color, space } from '../../tokens/index.ts';
import type { ApplyView } from './apply-view.ts';

/** 授权查询: nothing is fetched before the person agrees, and agreeing is never the price of applying. */
export const renderConsent = ({ t, prefill, giveConsent, refuseConsent }: ApplyView): TemplateResult => {
  const loading = prefill.kind === 'loading';
  const failed = prefill.kind === 'failed';
  return html`
    <h2 class="step-title" tabindex="-1" data-heading>${t('consentTitle')}</h2>
    ${failed ? notice({ tone: 'warning', title: t('prefillFailed'), role: 'alert' }) : nothing}
    <section class="card consent">
      ${loading ? html`${busy(t('prefillBusy'))}<div class="actions centered"><button type="button" class="button" part="skip" @click=${refuseConsent}>${t('prefillSkip')}</button></div>` : html`
        <p>${t('consentText')}</p>
        <ul class="sources">
          <li>${icon('person')}<span>${t('consentPeople')}</span></li>
          <li>${icon('file')}<span>${t('consentLicences')}</span></li>
        </ul>
        <p class="consent-note">${t('consentNote')}</p>
        <div class="actions">
          <button type="button" class="button primary" part="agree" @click=${giveConsent}>${icon('shield')}${failed ? t('prefillRetry') : t('consentAgree')}</button>
          <button type="button" class="button" part="refuse" @click=${refuseConsent}>${t('consentRefuse')}</button>
        </div>`}
    </section>`;
};

export const consentStyles = css`
  .notice + .consent { margin-top: ${space.l}; }
  .sources { margin: ${space.l} 0; }
  .sources li { display: flex; align-items: flex-start; padding: ${space.m} 0; }
  .sources li + li { border-top: 1px solid ${color.line}; }
  .sources svg { width: 24px; height: 24px; margin-inline-end: ${space.m}; color: ${color.primary}; }
  .consent-note { margin-bottom: ${space.xl}; color: ${color.textSoft}; }
  .centered { justify-content: center; }
`;

import { expect } from 'chai';
import { createFakeCasework } from '../testing/fake-casework.ts';
import { find, mountAlone, settle } from '../testing/look-inside.ts';
import { until } from '../testing/mount.ts';
import { healthOfficer, sampleApplication, sampleCaseFile } from '../testing/sample-cases.ts';
import './case-desk/lianban-case-desk.ts';
import './guide/lianban-guide.ts';
import './login/lianban-login.ts';
import './my-cases/lianban-my-cases.ts';
import './progress/lianban-progress.ts';
import './rating/lianban-rating.ts';
import './worklist/lianban-worklist.ts';

const application = sampleApplication();
const file = sampleCaseFile();
const forApplicant = createFakeCasework({ applications: [application], ways: ['oidc', 'ticket'] });
const forOfficer = createFakeCasework({ session: healthOfficer, files: [file], worklist: [{ projectNo: file.projectNo, itemKey: file.itemKey, taskName: file.taskName, applicantName: '陈晓雨', status: 'submitted', statusAt: file.statusAt, applicationId: application.applicationId, version: 1 }] });
const violations: string[] = [];

/** A policy can only be added to a page, so this file tests nothing else. Connections are left to the test runner. */
before(() => {
  document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
  document.head.append(policy);
});

describe('under a strict content policy with trusted types', () => {
  it('the policy is in force', async () => {
    const box = document.createElement('div');
    box.setAttribute('style', 'color: red');
    document.body.append(box);
    await until(() => violations.length > 0, 'an inline style is refused');
    violations.length = 0;
  });

  it('the elements of applicants violate nothing', async () => {
    const { platform } = forApplicant;
    await mountAlone('lianban-login', { platform });
    await mountAlone('lianban-guide', { platform, bundle: 'newborn', withScenario: true });
    await mountAlone('lianban-my-cases', { platform });
    const progress = await mountAlone('lianban-progress', { platform, application: application.applicationId });
    find(progress, '[part="rate"]').click();
    await settle(progress);
    const rating = find(progress, 'lianban-rating');
    await settle(rating);
    find(rating, '[part="level"]').click();
    await settle(rating);
    expect(violations).to.deep.equal([]);
  });

  it('the elements of officers violate nothing, dialogs included', async () => {
    const { platform } = forOfficer;
    await mountAlone('lianban-worklist', { platform });
    const desk = await mountAlone('lianban-case-desk', { platform, case: file.projectNo });
    const actions = find(desk, 'lianban-case-actions');
    await settle(actions);
    find(actions, '[data-action="requestCorrection"]').click();
    await settle(actions);
    find(actions, '[data-target]').click();
    await settle(actions);
    find(desk, '[part="open"]').click();
    await until(() => find(desk, 'lianban-file-preview').shadowRoot!.querySelector('dialog')?.open, 'the dialog is open');
    await settle(desk);
    expect(violations).to.deep.equal([]);
  });
});

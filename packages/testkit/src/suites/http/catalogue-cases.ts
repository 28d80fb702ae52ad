import type { BundleDefinition, BundleSummary, Statistics } from '@lianban/contract';
import { expect } from 'chai';

import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';

/** What anybody may read. */
export const describeCatalogue = ({ it, caller }: GroupContext): void => {
  it('lists the bundles without a sign-in', async () => {
    const { bundles } = expectStatus(await caller().get<{ bundles: BundleSummary[] }>('/api/v1/catalog/bundles'), 200);
    const newborn = bundles.find(({ bundleCode }) => bundleCode === 'newborn');
    expect(newborn).to.include({ bundleName: '新生儿出生一件事', itemCount: 6, deptCount: 4 });
  });

  it('gives a whole definition: every member with its item and its form', async () => {
    const { bundle, items, forms } = expectStatus(await caller().get<BundleDefinition>('/api/v1/catalog/bundles/newborn'), 200);
    const keys = bundle.members.map(({ itemKey }) => itemKey).sort();
    expect(items.map(({ itemKey }) => itemKey).sort()).to.deep.equal(keys);
    expect(forms.map(({ itemKey }) => itemKey).sort()).to.deep.equal(keys);
  });

  it('says that there is no such bundle', async () => {
    expectProblem(await caller().get('/api/v1/catalog/bundles/unknown'), 404, 'catalog/bundle-not-found');
  });

  it('says that there is no such address', async () => {
    expectProblem(await caller().get('/api/v1/nothing'), 404, 'request/not-found');
  });

  it('publishes the keys that tokens are signed with, without their secret part', async () => {
    const { keys } = expectStatus(await caller().get<{ keys: Record<string, string>[] }>('/.well-known/jwks.json'), 200);
    expect(keys).to.not.be.empty;
    for (const key of keys) expect(key).to.include({ kty: 'EC', crv: 'P-256' }).and.not.have.property('d');
  });

  it('publishes counts of departments and nothing of persons', async () => {
    const answer = await caller().get<Statistics>('/api/v1/statistics');
    const { departments, totals } = expectStatus(answer, 200);
    expect(departments).to.have.length(4);
    expect(totals).to.deep.equal({ applications: 0, cases: 0, ratings: 0 });
    expect(JSON.stringify(answer.body)).to.not.match(/529900\d{12}/);
  });
};

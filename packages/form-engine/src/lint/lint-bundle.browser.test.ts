import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { expect } from 'chai';

import { lintBundle, toBundleFiles } from './index.ts';

describe('lintBundle in a browser', () => {
  const files = toBundleFiles(newbornDefinition);

  it('finds nothing wrong with the newborn bundle', () => {
    expect(lintBundle(files).findings).to.deep.equal([]);
  });

  it('finds what is wrong, with its place', () => {
    const broken = files.map(({ name, text = '' }) => ({ name, text: name === 'bundle.json' ? text.split('"hospital"').join('"hospitl"') : text }));
    const found = lintBundle(broken).findings.map(({ code, file, line }) => `${code} ${file} ${typeof line}`);
    expect(found).to.include('lint/unknown-option forms/birthCertificate.json number');
  });
});

import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import type { NeededMaterial } from '@lianban/form-engine';
import { describe, expect, it } from 'vitest';
import { knownPrefill } from '../../testing/fake-prefill.ts';
import { findMaterialAnswer, missingMaterials, toSubmittedMaterials } from './material-answer.ts';
import type { MaterialAnswer } from './material-answer.ts';

const [first, second] = newbornDefinition.bundle.materials;
const licence = knownPrefill.licences[0];
if (first === undefined || second === undefined || licence === undefined) throw new Error('the newborn definition has materials and licences');
const exempt: NeededMaterial = { material: first, required: true, exemptBy: licence };
const open: NeededMaterial = { material: second, required: true };
const uploaded: MaterialAnswer = { materialKey: second.materialKey, mode: 'upload', fileIds: ['f1'], files: [{ fileId: 'f1', fileName: 'a.png', mediaType: 'image/png', sizeBytes: 1, digest: '' }] };

describe('material answers', () => {
  it('answer by themselves where a licence exempts', () => {
    expect(findMaterialAnswer(exempt, [])).toEqual({ materialKey: first.materialKey, mode: 'exempt', licenceId: licence.licenceId });
  });

  it('prefer what the person uploaded over a licence on record', () => {
    expect(findMaterialAnswer({ ...open, exemptBy: licence }, [uploaded])).toEqual(uploaded);
  });

  it('do not count an exemption whose licence is gone', () => {
    expect(missingMaterials([{ ...exempt, exemptBy: undefined } as unknown as NeededMaterial], [{ materialKey: first.materialKey, mode: 'exempt', licenceId: 'x' }])).toHaveLength(1);
  });

  it('do not count an upload without files', () => {
    expect(missingMaterials([open], [{ materialKey: second.materialKey, mode: 'upload', fileIds: [] }])).toEqual([open]);
  });

  it('are sent without file names, and only those that are needed now', () => {
    const unneeded: MaterialAnswer = { materialKey: 'other', mode: 'upload', fileIds: ['f9'] };
    expect(toSubmittedMaterials([exempt, open], [uploaded, unneeded])).toEqual([
      { materialKey: first.materialKey, mode: 'exempt', licenceId: licence.licenceId },
      { materialKey: second.materialKey, mode: 'upload', fileIds: ['f1'] },
    ]);
  });

  it('leave an optional material out when nothing was given', () => {
    expect(toSubmittedMaterials([{ ...open, required: false }], [])).toEqual([]);
  });
});

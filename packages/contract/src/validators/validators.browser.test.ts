import { expect } from 'chai';
import { digestRows, labels, wordProblem } from '../index.ts';
import { validateCaseStep, validateLicence } from './index.ts';

const step = {
  rowGuid: 'step-1', cdOperation: 'insert', cdTime: '2026-11-22T09:40:00+08:00', dataSource: '152', dataVersion: 1, sourceSystem: 'test', projectNo: 'P1', stepNo: 1, eventName: 'passed', processName: '审核',
  handleUserName: '王𰻝', handleExplain: '材料齐全', eventStartTime: '2026-11-22T09:00:00+08:00', eventEndTime: '2026-11-22T09:30:00+08:00', orgName: '示例', orgCode: '11529900MB9Q00019B',
};

describe('the contract in a browser', () => {
  it('validates a row and words what is wrong', () => {
    expect(validateCaseStep(step).valid).to.equal(true);
    const verdict = validateCaseStep({ ...step, handleExplain: '。。', eventName: '1' });
    expect(verdict.valid ? [] : verdict.problems.map(({ ruleId }) => ruleId)).to.have.members(['schema/enum', 'row/text-blank']);
  });

  it('checks a licence id', () => {
    const licence = { licenceId: '1.2.156.3005.2.11100000000013338W011.11529900MB9Q00019B.20230000403.001.U' };
    const verdict = validateLicence(licence);
    expect(verdict.valid ? [] : verdict.problems.map(({ ruleId }) => ruleId)).to.include('row/licence-id-check');
  });

  it('digests rows with Web Crypto', async () => {
    expect(await digestRows(['abc'])).to.equal('edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb');
  });

  it('has the texts a page shows', () => {
    expect(labels.satisfaction.verySatisfied).to.equal('非常满意');
    expect(wordProblem('required')).to.equal('必填，不能为空');
  });
});

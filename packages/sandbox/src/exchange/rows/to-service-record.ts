import type { ServiceRecord } from '@lianban/contract';
import type { CaseContext, RowContent } from './row-context.ts';

/**
 * 办件服务: what a rating refers to. It travels over the internet, so the person is named by the identity hash instead of
 * the number. A case that ended before acceptance was never more than pending.
 */
export function toServiceRecord({
  after,
  item,
  applicant,
  certKey,
  definition,
}: CaseContext): RowContent<ServiceRecord>[] {
  const { result, acceptedAt } = after;
  if (result === undefined) return [];
  return [
    {
      suffix: 'V1',
      content: {
        projectNo: after.projectNo,
        serviceNumber: 1,
        serviceName: item.taskName,
        serviceTime: result.resultDate,
        proStatus: acceptedAt === undefined ? 'pending' : 'finished',
        ...(acceptedAt === undefined ? {} : { acceptDate: acceptedAt, resultDate: result.resultDate }),
        taskCode: item.taskCode,
        taskName: item.taskName,
        areaCode: definition.bundle.areaCode,
        orgCode: after.deptCode,
        orgName: after.deptName,
        userName: applicant.name,
        userProp: 'naturalPerson',
        userPageType: '111',
        certKey,
        projectType: item.projectType,
        promiseDay: item.promisePeriod.value,
        proChannel: 'internet',
      },
    },
  ];
}

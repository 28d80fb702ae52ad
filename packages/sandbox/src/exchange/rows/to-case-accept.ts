import type { CaseAccept } from '@lianban/contract';
import type { RowContent, RowContext } from './row-context.ts';

/** 申办与受理: one row per case, also for one that was not accepted. */
export function toCaseAccept({ after, application, item, applicant, actor, definition }: RowContext): RowContent<CaseAccept> {
  const { acceptedAt, promiseDate } = after;
  return {
    suffix: 'A',
    content: {
      projectNo: after.projectNo,
      catalogCode: item.catalogCode,
      taskCode: item.taskCode,
      ...(item.taskHandleItem === undefined ? {} : { taskHandleItem: item.taskHandleItem }),
      taskName: item.taskName,
      taskVersion: item.taskVersion,
      projectName: `关于${applicant.name}的${item.taskName}`,
      applyerName: applicant.name,
      applyerType: 'naturalPerson',
      applyerPageType: '111',
      applyerPageCode: applicant.certNo,
      applyDate: application.submittedAt,
      applyType: 'online',
      orgName: after.deptName,
      orgCode: after.deptCode,
      handleUserName: actor.name,
      acceptState: acceptedAt === undefined ? 'notAccepted' : 'accepted',
      ...(acceptedAt === undefined ? {} : { acceptDate: acceptedAt }),
      projectType: item.projectType,
      ...(promiseDate === undefined ? {} : { promiseDate }),
      areaCode: definition.bundle.areaCode,
    },
  };
}

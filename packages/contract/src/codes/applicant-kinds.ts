import type { ApplyerType, UserProp } from '../generated/types.ts';

const userProps: Readonly<Record<ApplyerType, UserProp>> = {
  naturalPerson: 'naturalPerson',
  enterprise: 'enterprise',
  institution: 'institution',
  socialOrganization: 'socialOrganization',
  administrativeOrgan: 'administrativeOrgan',
  otherOrganization: 'otherOrganization',
};

/**
 * 申请人类型→服务对象类型. The applicant of a case as items and ratings name him. The digits differ: an administrative organ is 5 in a case and
 * 6 in a rating. An 其他组织 that is an unincorporated enterprise has to be known from elsewhere. Source: standards 0.2 #3.
 */
export const toUserProp = (applyerType: ApplyerType): UserProp => userProps[applyerType];

/** 服务对象类型→申请人类型. Cases have no name for an unincorporated enterprise: it is one of 其他组织 there (P). */
export const toApplyerType = (userProp: UserProp): ApplyerType => (userProp === 'unincorporatedEnterprise' ? 'otherOrganization' : userProp);

import { createIdNumber } from './create-id-number.ts';

/** The item that planned cases are about; a part of a `ServiceItem`. */
export interface PlannedItem {
  readonly taskCode: string;
  readonly taskName: string;
  readonly taskVersion: number;
  readonly taskState: 'inUse' | 'suspended' | 'cancelled';
  readonly projectType: 'immediate' | 'promised';
  readonly promisePeriod: { readonly value: number; readonly unit: 'workingDay' };
  readonly resultTypes: ('certificate' | 'document' | 'other' | 'none')[];
  readonly minRealLevel: 'basic' | 'intermediate' | 'advanced';
  readonly planEffectiveDate: string;
  readonly materials: readonly { readonly materialName: string; readonly isNeed: 'required' | 'optional' | 'deferrable' }[];
  readonly deptCode: string;
  readonly deptName: string;
}

/** Whose case it is. An organization acts through an agent whom it authorized. */
export interface PlannedApplicant {
  readonly name: string;
  /** Number of the identity card, or the unified social credit code. */
  readonly number: string;
  readonly organization?: { readonly legalName: string; readonly agentName: string; readonly agentNumber: string; readonly agentMobile: string };
}

/** What happens in one planned case. Everything not said is ordinary: accepted, decided, granted, not rated. */
export interface CasePlan {
  /** Unique in the stream, from 1; ids, case numbers and persons follow from it. */
  readonly serial: number;
  readonly item: PlannedItem;
  /** `YYYY-MM-DD`, a working day. */
  readonly appliedOn: string;
  readonly steps?: number;
  readonly correction?: boolean;
  readonly special?: boolean;
  /** Takes the first material from a licence instead of paper. */
  readonly exempt?: boolean;
  readonly outcome?: 'granted' | 'notGranted' | 'withdrawn' | 'notAccepted';
  /** Sends the result by courier. */
  readonly delivery?: boolean;
  readonly rating?: 'verySatisfied' | 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'veryDissatisfied';
  /** Number of the bundle case it belongs to. */
  readonly packageCaseNo?: string;
  /** Whose case it is; default: the serial. Cases of one bundle case share a person. */
  readonly person?: number;
  /** Instead of the fictional person of that number. */
  readonly applicant?: PlannedApplicant;
  /** Minute, second and counter of the case, 0–359,999; default the serial. Two cases with different slots never meet at a counter in one second. */
  readonly slot?: number;
}

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const given = '知夏南舟晓雨嘉禾思远明月清和若水景行安然子衿书瑶云帆一诺';

/** When and where a case is served, from its slot. */
export const toSlot = ({ slot, serial }: CasePlan): { minute: number; second: number; counter: number } => {
  const place = slot ?? serial;
  return { minute: place % 50, second: Math.floor(place / 50) % 60, counter: Math.floor(place / 3000) % 120 };
};

/** Whose case a plan is. */
export const applicantOf = ({ applicant, person, serial }: CasePlan): PlannedApplicant => {
  if (applicant !== undefined) return applicant;
  const { name, idNumber } = createApplicant(person ?? serial);
  return { name, number: idNumber };
};

/** A fictional applicant by number: no two of a thousand have the same birth date and sequence. */
export const createApplicant = (serial: number): { name: string; idNumber: string } => {
  const start = (serial * 2) % given.length;
  const name = surnames.charAt(serial % surnames.length) + given.slice(start, start + 2);
  const day = Math.floor(serial / 1000);
  const birthDate = `${1960 + (Math.floor(day / 336) % 40)}-${String(1 + (Math.floor(day / 28) % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
  return { name, idNumber: createIdNumber(birthDate, serial % 1000) };
};

/** 居住证签发 of the police in 青禾市, with three materials. */
export const plannedItem: PlannedItem = {
  taskCode: '11529900MB9Q0002764000709901000',
  taskName: '出生登记',
  taskVersion: 2,
  taskState: 'inUse',
  projectType: 'promised',
  promisePeriod: { value: 5, unit: 'workingDay' },
  resultTypes: ['certificate'],
  minRealLevel: 'intermediate',
  planEffectiveDate: '2024-01-01',
  materials: [
    { materialName: '居民户口簿', isNeed: 'required' },
    { materialName: '出生医学证明', isNeed: 'required' },
    { materialName: '委托书', isNeed: 'optional' },
  ],
  deptCode: '11529900MB9Q000276',
  deptName: '青禾市公安局',
};

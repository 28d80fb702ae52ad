import type { Fault } from './fault.ts';
import { flowFaults } from './flow-faults.ts';
import { identityFaults } from './identity-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { valueFaults } from './value-faults.ts';

/** 预埋错误. Every kind of fault that a month can hold. */
export const faults: readonly Fault[] = [...identityFaults, ...valueFaults, ...flowFaults, ...referenceFaults];

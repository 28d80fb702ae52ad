import type { BundleDefinition, ConnectionKind, RealLevel, Role, TrustLevel } from '@lianban/contract';
import type { ClientRegistration } from '../access/client-registration.ts';

/** A person as the population register (人口库) knows them. */
export interface SeedPerson {
  personId: string;
  name: string;
  idNumber: string;
  sex: 'male' | 'female';
  birthDate: string;
  ethnicity: string;
  hukouAddress: string;
  /** 户主; left out when it is the person. */
  householdHeadId?: string;
  /** Residence; left out when it is the registered one. */
  address?: string;
  mobile: string;
  insuranceType?: 'employee' | 'resident';
  spouseId?: string;
}

/** Someone who can sign in. */
export interface SeedAccount {
  sub: string;
  username: string;
  roles: Role[];
  personId: string;
  realLevel: RealLevel;
  /** Officers only. */
  deptKey?: string;
}

/** An electronic licence (电子证照) of a person. */
export interface SeedLicence {
  typeCode: string;
  typeName: string;
  number: string;
  /** Serial of the licence identifier; digits and capitals, nothing personal. */
  serial: string;
  holderPersonId: string;
  issueDept: string;
  /** USCC of the issuing body. */
  issuerCode: string;
  issueDate: string;
  validTo?: string;
  trustLevel: TrustLevel;
  /** Register that answers for it. */
  register: RegisterName;
}

/** Sources that prefill asks; each can be switched off. */
export type RegisterName = 'population' | 'marriage' | 'medicalInsurance' | 'licence';

/** What a platform starts with. Seeding again adds what is missing and changes nothing that is there. */
export interface SeedData {
  definitions: BundleDefinition[];
  people: SeedPerson[];
  accounts: SeedAccount[];
  licences: SeedLicence[];
  registers: { name: RegisterName; title: string }[];
  /** How each department, by its key in the definitions, is connected. */
  connections: Record<string, ConnectionKind>;
  clients: ClientRegistration[];
  /** One password for all accounts: for training and tests only. */
  password: string;
}

import { createIdNumber } from './create-id-number.ts';

/** A fictional person as forms ask for one. */
export interface TestPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly mobile: string;
  readonly address: string;
}

const createPerson = (name: string, birthDate: string, sequence: number, address: string): TestPerson => ({
  name,
  idNumber: createIdNumber(birthDate, sequence),
  mobile: `139${String(sequence).padStart(8, '0')}`,
  address,
});

const home = '示例省青禾市云溪区竹影路 5 号 1 幢 301 室';

/** A mother, a father and a stranger; none of them is in the sandbox's registers. */
export const testPeople = {
  mother: createPerson('许知夏', '1995-04-12', 612, home),
  father: createPerson('顾南舟', '1993-10-30', 615, home),
  stranger: createPerson('阿卜杜拉·买买提', '1980-01-01', 617, '示例省青禾市临江区石桥街 21 号'),
} as const;

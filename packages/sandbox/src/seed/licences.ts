import type { SeedLicence } from './seed-data.ts';

/** Invented bodies of 青禾市 with valid codes; the first is a department of the bundle too. */
const POLICE = { issueDept: '青禾市公安局', issuerCode: '11529900MB9Q000276' };
const CIVIL_AFFAIRS = { issueDept: '青禾市民政局', issuerCode: '11529900MB9Q00051N' };

const IDENTITY_CARD = { typeCode: '11529900MB9Q000276001', typeName: '居民身份证' };
const HOUSEHOLD_BOOK = { typeCode: '11529900MB9Q000276002', typeName: '居民户口簿' };
const MARRIAGE_CERTIFICATE = { typeCode: '11529900MB9Q00051N001', typeName: '结婚证' };

/** Licences on record; the three kinds that exempt a material of the newborn bundle (免提交). */
export const SEED_LICENCES: readonly SeedLicence[] = [
  identityCard('person-chen-xiaoyu', '529900199405161241', '2014-05-20', '2034-05-20'),
  identityCard('person-lin-zhiyuan', '529900199208230332', '2018-09-03', '2038-09-03'),
  identityCard('person-zhou-min', '529900199611022066', '2016-11-15', '2036-11-15'),
  identityCard('person-wang-jianguo', '529900198803091512', '2008-03-12', '2028-03-12'),
  marriageCertificate('person-chen-xiaoyu', 'J529900-2021-000318'),
  marriageCertificate('person-lin-zhiyuan', 'J529900-2021-000318'),
  householdBook('person-chen-xiaoyu', '520001832', '2021-06-10'),
  householdBook('person-lin-zhiyuan', '520001832', '2021-06-10'),
  householdBook('person-zhou-min', '520009475', '2010-01-08'),
  householdBook('person-wang-jianguo', '520004419', '2008-04-01'),
];

function identityCard(holderPersonId: string, number: string, issueDate: string, validTo: string): SeedLicence {
  return {
    ...IDENTITY_CARD,
    ...POLICE,
    holderPersonId,
    number,
    // The identifier of a card travels further than the card: no identity number in it.
    serial: `SFZ${issueDate.replace(/-/g, '')}${number.slice(-4, -1)}`,
    issueDate,
    validTo,
    trustLevel: 'A',
    register: 'licence',
  };
}

function householdBook(holderPersonId: string, number: string, issueDate: string): SeedLicence {
  return { ...HOUSEHOLD_BOOK, ...POLICE, holderPersonId, number, serial: number, issueDate, trustLevel: 'A', register: 'licence' };
}

function marriageCertificate(holderPersonId: string, number: string): SeedLicence {
  return {
    ...MARRIAGE_CERTIFICATE,
    ...CIVIL_AFFAIRS,
    holderPersonId,
    number,
    serial: number.replace(/-/g, ''),
    issueDate: '2021-05-20',
    trustLevel: 'A',
    register: 'marriage',
  };
}

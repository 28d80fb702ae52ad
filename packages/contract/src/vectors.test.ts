import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeYear } from './calendar/testing/describe-year.ts';
import { dueDate } from './calendar/due-date.ts';
import { isWorkingDay } from './calendar/is-working-day.ts';
import { checkCertificateNumber } from './identifiers/check-certificate-number.ts';
import { describeTaskCode } from './identifiers/describe-task-code.ts';
import { isMobile } from './identifiers/is-mobile.ts';
import { isPostCode } from './identifiers/is-post-code.ts';
import { parseIdNumber } from './identifiers/parse-id-number.ts';
import { parseLicenceId } from './identifiers/parse-licence-id.ts';
import { parseOrganizationCode } from './identifiers/parse-organization-code.ts';
import { parsePassport } from './identifiers/parse-passport.ts';
import { parsePermanentResidence } from './identifiers/parse-permanent-residence.ts';
import { parsePhone } from './identifiers/parse-phone.ts';
import { parseProjectNo } from './identifiers/parse-project-no.ts';
import { parseCatalogCode, parseTaskCode } from './identifiers/parse-task-code.ts';
import { parseHongKongMacaoPermit, parseTaiwanPermit } from './identifiers/parse-travel-permit.ts';
import { parseUscc } from './identifiers/parse-uscc.ts';
import { checkPersonName, normalizePersonName, repairPersonName } from './identifiers/person-name.ts';
import { maskEmbeddedNumbers } from './masks/mask-embedded-numbers.ts';
import { maskIdNumber } from './masks/mask-id-number.ts';
import { maskMobile } from './masks/mask-mobile.ts';
import { maskName } from './masks/mask-name.ts';
import { checkRegion } from './regions/check-region.ts';
import { sm3Hex } from './sm/sm3.ts';
import { encryptSm4 } from './sm/sm4.ts';
import type { Sm4Options } from './sm/sm4.ts';
import { explainDeadline } from './time-limits/explain-deadline.ts';
import { mergePauses } from './time-limits/merge-pauses.ts';
import type { TimeLimit, TimeLimitRules } from './time-limits/time-limit.ts';
import * as validators from './validators/index.ts';
import type { Validator } from './validators/index.ts';

interface FunctionVectors {
  title: string;
  function: string;
  cases: { name: string; input: never; expected: unknown }[];
}

interface RowVectors {
  title: string;
  validator: string;
  now: string;
  valid: Record<string, unknown>;
  cases: { name: string; set?: Record<string, unknown>; remove?: string[]; expected: { path: string; ruleId: string }[] }[];
}

const root = fileURLToPath(new URL('../vectors', import.meta.url));
const read = <T>(folder: string): [string, T][] =>
  readdirSync(join(root, folder)).map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as T]);

type Certificate = { type: Parameters<typeof checkCertificateNumber>[0]; number: string; today?: string };
type Sm4 = { data: string; key: string; iv?: string; mode: 'ecb' | 'cbc'; padding: 'none' | 'pkcs#7' };
type Due = { acceptedAt: string; period: Parameters<typeof dueDate>[1] };

const functions: Record<string, (input: never) => unknown> = {
  checkCertificateNumber: ({ type, number, ...options }: Certificate) => checkCertificateNumber(type, number, options) ?? null,
  checkPersonName: (name: string) => checkPersonName(name) ?? null,
  checkRegion: ({ code, ...options }: { code: string; on?: string }) => checkRegion(code, options) ?? null,
  describeYear,
  encryptSm4: ({ data, key, iv = '', mode, padding }: Sm4) => Buffer.from(encryptSm4(Buffer.from(data, 'hex'), Buffer.from(key, 'hex'), { mode, padding, iv: Buffer.from(iv, 'hex') } as Sm4Options)).toString('hex'),
  dueDate: ({ acceptedAt, period }: Due) => dueDate(acceptedAt, period),
  explainDeadline: ({ limit, rules }: { limit: TimeLimit; rules?: TimeLimitRules }) => explainDeadline(limit, rules).dueDate,
  isMobile,
  isWorkingDay,
  maskEmbeddedNumbers,
  maskIdNumber,
  maskMobile,
  maskName,
  mergePauses: (pauses: Parameters<typeof mergePauses>[0]) => mergePauses(pauses),
  normalizePersonName,
  parseIdNumber: (text: string) => parseIdNumber(text),
  parseLicenceId,
  describeTaskCode: (text: string) => describeTaskCode(text)?.map(({ key, text: part, meaning, doubtful }) => [key, part, meaning ?? null, doubtful ?? false]) ?? null,
  isPostCode,
  parseCatalogCode,
  parseHongKongMacaoPermit,
  parseOrganizationCode,
  parsePassport,
  parsePermanentResidence,
  parsePhone,
  parseProjectNo,
  parseTaiwanPermit,
  parseTaskCode,
  repairPersonName,
  parseUscc,
  sm3Hex,
};

for (const folder of ['identifiers', 'masks', 'calendar', 'sm', 'time-limits']) {
  for (const [file, vectors] of read<FunctionVectors>(folder)) {
    describe(`vectors/${folder}/${file}.json`, () => {
      it.each(vectors.cases)(`${vectors.function} agrees: $name`, ({ input, expected }) => {
        expect(functions[vectors.function]?.(input)).toEqual(expected);
      });
    });
  }
}

for (const [file, { validator, now, valid, cases }] of ['rows', 'entities'].flatMap((folder) => read<RowVectors>(folder).map(([name, vectors]) => [`${folder}/${name}`, vectors] as const))) {
  describe(`vectors/${file}.json`, () => {
    const validate = (validators as unknown as Record<string, Validator<object>>)[validator] as Validator<object>;

    it('accepts the valid row without a warning', () => {
      expect(validate(valid, { now })).toEqual({ valid: true, value: valid, warnings: [] });
    });

    it.each(cases)('finds what is wrong: $name', ({ set = {}, remove = [], expected }) => {
      const row = Object.fromEntries(Object.entries({ ...valid, ...set }).filter(([key]) => !remove.includes(key)));
      const verdict = validate(row, { now });
      const found = verdict.valid ? [] : verdict.problems.map(({ path, ruleId }) => ({ path, ruleId }));
      const byPath = (left: { path: string }, right: { path: string }): number => (left.path < right.path ? -1 : 1);
      expect(found.toSorted(byPath)).toEqual(expected.toSorted(byPath));
    });
  });
}

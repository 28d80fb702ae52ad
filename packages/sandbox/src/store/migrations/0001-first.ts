import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

type Column = 'text' | 'text?' | 'integer';

/** Every table as column → kind, with its primary key. A `?` allows null. */
const TABLES: { name: string; key: string[]; columns: Record<string, Column> }[] = [
  { name: 'counter', key: ['name'], columns: { name: 'text', value: 'integer' } },
  { name: 'setting', key: ['name'], columns: { name: 'text', value: 'text' } },
  { name: 'signingKey', key: ['kid'], columns: { kid: 'text', privateJwk: 'text', createdAt: 'text' } },
  {
    name: 'person',
    key: ['personId'],
    columns: {
      personId: 'text',
      name: 'text',
      idNumber: 'text',
      sex: 'text',
      birthDate: 'text',
      ethnicity: 'text',
      hukouAddress: 'text',
      householdHeadId: 'text',
      address: 'text',
      mobile: 'text',
      insuranceType: 'text?',
      spouseId: 'text?',
    },
  },
  {
    name: 'account',
    key: ['sub'],
    columns: {
      sub: 'text',
      username: 'text',
      passwordHash: 'text',
      displayName: 'text',
      roles: 'text',
      deptCode: 'text?',
      personId: 'text?',
      realLevel: 'text',
    },
  },
  {
    name: 'licence',
    key: ['licenceId'],
    columns: {
      licenceId: 'text',
      typeCode: 'text',
      typeName: 'text',
      number: 'text',
      holderPersonId: 'text?',
      holderName: 'text',
      issueDept: 'text',
      issueDate: 'text',
      validFrom: 'text?',
      validTo: 'text?',
      state: 'text',
      trustLevel: 'text',
      register: 'text',
      projectNo: 'text?',
    },
  },
  { name: 'register', key: ['name'], columns: { name: 'text', title: 'text', available: 'integer' } },
  {
    name: 'department',
    key: ['deptKey'],
    columns: { deptKey: 'text', deptCode: 'text', deptName: 'text', connection: 'text' },
  },
  {
    name: 'client',
    key: ['clientId'],
    columns: { clientId: 'text', name: 'text', secretHash: 'text?', registration: 'text' },
  },
  {
    name: 'ticket',
    key: ['ticketHash'],
    columns: {
      ticketHash: 'text',
      clientId: 'text',
      sub: 'text',
      state: 'text?',
      expiresAt: 'text',
      accessUntil: 'text?',
      usedAt: 'text?',
    },
  },
  {
    name: 'upload',
    key: ['fileId'],
    columns: {
      fileId: 'text',
      ownerSub: 'text',
      fileName: 'text',
      mediaType: 'text',
      sizeBytes: 'integer',
      digest: 'text',
      createdAt: 'text',
    },
  },
  { name: 'uploadContent', key: ['fileId'], columns: { fileId: 'text', base64: 'text' } },
  { name: 'caseUpload', key: ['fileId', 'projectNo'], columns: { projectNo: 'text', fileId: 'text' } },
  {
    name: 'application',
    key: ['applicationId'],
    columns: {
      applicationId: 'text',
      bundleCode: 'text',
      bundleName: 'text',
      bundleVersion: 'integer',
      applicantSub: 'text',
      applicantName: 'text',
      status: 'text',
      submittedAt: 'text',
      promiseDate: 'text?',
      submission: 'text',
      snapshot: 'text',
    },
  },
  {
    name: 'caseRecord',
    key: ['projectNo'],
    columns: {
      projectNo: 'text',
      applicationId: 'text',
      applicantSub: 'text',
      position: 'integer',
      itemKey: 'text',
      taskCode: 'text',
      taskName: 'text',
      deptCode: 'text',
      deptName: 'text',
      status: 'text',
      statusAt: 'text',
      version: 'integer',
      snapshot: 'text',
      dispatchedAt: 'text?',
      acceptedAt: 'text?',
      promiseDate: 'text?',
      promiseUnknownReason: 'text?',
      answers: 'text',
      materials: 'text',
      correction: 'text?',
      result: 'text?',
      rating: 'text?',
    },
  },
  {
    name: 'timeline',
    key: ['projectNo', 'entryNo'],
    columns: {
      projectNo: 'text',
      entryNo: 'integer',
      at: 'text',
      kind: 'text',
      title: 'text',
      explain: 'text?',
      handledBy: 'text?',
    },
  },
  {
    name: 'statusEvent',
    key: ['sequence'],
    columns: {
      sequence: 'integer',
      applicationId: 'text',
      projectNo: 'text',
      applicantSub: 'text',
      deptCode: 'text',
      type: 'text',
      at: 'text',
      data: 'text',
    },
  },
  {
    name: 'dispatch',
    key: ['sequence'],
    columns: { sequence: 'integer', deptCode: 'text', projectNo: 'text', kind: 'text', body: 'text' },
  },
  {
    name: 'exchangeRow',
    // A department and the platform each have row ids of their own: nobody can take another's.
    key: ['origin', 'deptCode', 'rowGuid', 'dataVersion'],
    columns: {
      rowGuid: 'text',
      dataVersion: 'integer',
      exchangeTable: 'text',
      deptCode: 'text',
      projectNo: 'text',
      origin: 'text',
      digest: 'text',
      current: 'integer',
      batchId: 'text?',
      receivedAt: 'text',
      body: 'text',
    },
  },
  {
    name: 'exchangeBatch',
    key: ['clientId', 'batchId'],
    columns: {
      batchId: 'text',
      clientId: 'text',
      exchangeTable: 'text',
      digest: 'text',
      receivedAt: 'text',
      receipt: 'text',
    },
  },
  {
    name: 'returnedRow',
    key: ['clientId', 'batchId', 'lineNo'],
    columns: {
      clientId: 'text',
      batchId: 'text',
      lineNo: 'integer',
      deptCode: 'text',
      exchangeTable: 'text',
      rowGuid: 'text',
      dataVersion: 'integer',
      ruleId: 'text',
      path: 'text',
      message: 'text',
      hint: 'text',
      returnedAt: 'text',
    },
  },
  {
    name: 'rating',
    key: ['projectNo'],
    columns: { projectNo: 'text', deptCode: 'text', satisfaction: 'text', assessTime: 'text', body: 'text' },
  },
  {
    name: 'idempotency',
    key: ['scope', 'key'],
    columns: {
      scope: 'text',
      key: 'text',
      requestDigest: 'text',
      status: 'integer',
      body: 'text',
      createdAt: 'text',
    },
  },
  {
    name: 'oidcRecord',
    key: ['model', 'id'],
    columns: {
      model: 'text',
      id: 'text',
      payload: 'text',
      grantId: 'text?',
      userCode: 'text?',
      uid: 'text?',
      expiresAt: 'text?',
      consumedAt: 'text?',
    },
  },
];

const INDEXES: { name: string; table: string; columns: string[]; unique?: true }[] = [
  { name: 'account_username', table: 'account', columns: ['username'], unique: true },
  { name: 'licence_holder', table: 'licence', columns: ['holderPersonId'] },
  { name: 'application_applicant', table: 'application', columns: ['applicantSub', 'submittedAt'] },
  { name: 'case_application', table: 'caseRecord', columns: ['applicationId', 'position'] },
  { name: 'case_department', table: 'caseRecord', columns: ['deptCode', 'status'] },
  { name: 'event_applicant', table: 'statusEvent', columns: ['applicantSub', 'sequence'] },
  { name: 'event_department', table: 'statusEvent', columns: ['deptCode', 'sequence'] },
  { name: 'dispatch_department', table: 'dispatch', columns: ['deptCode', 'sequence'] },
  { name: 'row_project', table: 'exchangeRow', columns: ['projectNo', 'exchangeTable'] },
  { name: 'row_department', table: 'exchangeRow', columns: ['deptCode', 'origin'] },
  { name: 'returned_department', table: 'returnedRow', columns: ['deptCode', 'ruleId'] },
  { name: 'oidc_grant', table: 'oidcRecord', columns: ['grantId'] },
  { name: 'oidc_uid', table: 'oidcRecord', columns: ['uid'] },
];

/** The first shape of the store. Never edited once released: the next change is a migration of its own. */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const { name, key, columns } of TABLES) {
      let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
      for (const [column, kind] of Object.entries(columns)) {
        table = table.addColumn(column, kind === 'integer' ? 'integer' : 'text', (definition) =>
          kind.endsWith('?') ? definition : definition.notNull(),
        );
      }
      await table.addPrimaryKeyConstraint(`${name}_key`, key).execute();
    }
    for (const { name, table, columns, unique } of INDEXES) {
      const index = db.schema.createIndex(name).on(table).columns(columns);
      await (unique === true ? index.unique() : index).execute();
    }
    await db
      .insertInto('counter' as never)
      .values({ name: 'writer', value: 0 } as never)
      .execute();
  },
};

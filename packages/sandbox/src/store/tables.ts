/**
 * The tables of the platform, as Kysely sees them: camelCase here, snake_case in the database.
 *
 * Portable by rule: text, integer, nothing else. JSON is text, booleans are 0/1, moments are ISO 8601 text with `+08:00`,
 * files are base64 text. Sequences come from `counter`, never from the engine, so that their order is the order of commit.
 */
export interface CounterTable {
  name: string;
  value: number;
}

export interface SettingTable {
  name: string;
  value: string;
}

export interface SigningKeyTable {
  kid: string;
  /** ES256 private key as JWK. */
  privateJwk: string;
  createdAt: string;
}

export interface PersonTable {
  personId: string;
  name: string;
  idNumber: string;
  sex: string;
  birthDate: string;
  ethnicity: string;
  hukouAddress: string;
  /** 户主 of the household, often the person. */
  householdHeadId: string;
  /** 现居住地 */
  address: string;
  mobile: string;
  /** `employee`, `resident` or null: how the person is insured. */
  insuranceType: string | null;
  spouseId: string | null;
}

export interface AccountTable {
  sub: string;
  username: string;
  passwordHash: string;
  displayName: string;
  /** JSON: Role[]. */
  roles: string;
  deptCode: string | null;
  personId: string | null;
  realLevel: string;
}

export interface LicenceTable {
  licenceId: string;
  typeCode: string;
  typeName: string;
  number: string;
  holderPersonId: string | null;
  holderName: string;
  issueDept: string;
  issueDate: string;
  validFrom: string | null;
  validTo: string | null;
  state: string;
  trustLevel: string;
  /** Name of the register that answers for it. */
  register: string;
  /** The case whose result it is, when the platform itself recorded it. */
  projectNo: string | null;
}

export interface RegisterTable {
  name: string;
  title: string;
  /** 1 answers, 0 is switched off. */
  available: number;
}

export interface DepartmentTable {
  deptKey: string;
  deptCode: string;
  deptName: string;
  connection: string;
}

export interface ClientTable {
  clientId: string;
  name: string;
  secretHash: string | null;
  /** JSON: the rest of ClientRegistration. */
  registration: string;
}

export interface TicketTable {
  ticketHash: string;
  clientId: string;
  sub: string;
  state: string | null;
  expiresAt: string;
  /** When the sign-in ends that the ticket stands for; no token it is exchanged for outlives that. */
  accessUntil: string | null;
  usedAt: string | null;
}

export interface UploadTable {
  fileId: string;
  ownerSub: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  digest: string;
  createdAt: string;
}

export interface UploadContentTable {
  fileId: string;
  base64: string;
}

/** Which cases a file belongs to, and so whose officers may open it. */
export interface CaseUploadTable {
  projectNo: string;
  fileId: string;
}

export interface ApplicationTable {
  applicationId: string;
  bundleCode: string;
  bundleName: string;
  bundleVersion: number;
  applicantSub: string;
  applicantName: string;
  status: string;
  submittedAt: string;
  promiseDate: string | null;
  /** JSON: the accepted ApplicationSubmission, corrected answers and materials included. */
  submission: string;
  /** JSON: BundleSnapshot of case-machine. */
  snapshot: string;
}

export interface CaseRecordTable {
  projectNo: string;
  applicationId: string;
  applicantSub: string;
  /** Place of the item in its bundle, for a steady order. */
  position: number;
  itemKey: string;
  taskCode: string;
  taskName: string;
  deptCode: string;
  deptName: string;
  status: string;
  statusAt: string;
  /** Grows by one with every change; officers send it as If-Match. */
  version: number;
  /** JSON: CaseSnapshot of case-machine. */
  snapshot: string;
  dispatchedAt: string | null;
  acceptedAt: string | null;
  promiseDate: string | null;
  promiseUnknownReason: string | null;
  /** JSON: this item's own answers, split from the one form. */
  answers: string;
  /** JSON: SubmittedMaterial[] of this item. */
  materials: string;
  /** JSON: CaseCorrectionNotice. */
  correction: string | null;
  /** JSON: CaseOutcome. */
  result: string | null;
  /** JSON: CaseRating, once rated. */
  rating: string | null;
}

export interface TimelineTable {
  projectNo: string;
  entryNo: number;
  at: string;
  kind: string;
  title: string;
  explain: string | null;
  handledBy: string | null;
}

export interface StatusEventTable {
  sequence: number;
  applicationId: string;
  projectNo: string;
  applicantSub: string;
  deptCode: string;
  type: string;
  at: string;
  /** JSON: the CloudEvent's data. */
  data: string;
}

export interface DispatchTable {
  sequence: number;
  deptCode: string;
  projectNo: string;
  kind: string;
  /** JSON: Dispatch. */
  body: string;
}

export interface ExchangeRowTable {
  rowGuid: string;
  dataVersion: number;
  exchangeTable: string;
  deptCode: string;
  /** What the row is about: the case, or for `bundleCase` and `licenceRecord` the number of the bundle case or the licence id. */
  projectNo: string;
  /** `department` pushed it, `platform` wrote it for a department without a system. */
  origin: string;
  /** SHA-256 of the row's canonical content. */
  digest: string;
  /** 1 for the last version of the row. */
  current: number;
  batchId: string | null;
  receivedAt: string;
  /** JSON: the row as received. */
  body: string;
}

export interface ExchangeBatchTable {
  batchId: string;
  clientId: string;
  exchangeTable: string;
  digest: string;
  receivedAt: string;
  /** JSON: BatchReceipt. */
  receipt: string;
}

export interface ReturnedRowTable {
  /** Who sent it: batch ids are a client's own. */
  clientId: string;
  batchId: string;
  lineNo: number;
  deptCode: string;
  exchangeTable: string;
  rowGuid: string;
  dataVersion: number;
  ruleId: string;
  path: string;
  message: string;
  hint: string;
  returnedAt: string;
}

export interface RatingTable {
  projectNo: string;
  deptCode: string;
  satisfaction: string;
  assessTime: string;
  /** JSON: Evaluation. */
  body: string;
}

export interface IdempotencyTable {
  /** Who asked: account or client. */
  scope: string;
  key: string;
  requestDigest: string;
  status: number;
  body: string;
  createdAt: string;
}

/** Written by the identity provider in `node/`; here so that it lives and dies with the rest. */
export interface OidcRecordTable {
  model: string;
  id: string;
  payload: string;
  grantId: string | null;
  userCode: string | null;
  uid: string | null;
  expiresAt: string | null;
  consumedAt: string | null;
}

export interface Tables {
  counter: CounterTable;
  setting: SettingTable;
  signingKey: SigningKeyTable;
  person: PersonTable;
  account: AccountTable;
  licence: LicenceTable;
  register: RegisterTable;
  department: DepartmentTable;
  client: ClientTable;
  ticket: TicketTable;
  upload: UploadTable;
  uploadContent: UploadContentTable;
  caseUpload: CaseUploadTable;
  application: ApplicationTable;
  caseRecord: CaseRecordTable;
  timeline: TimelineTable;
  statusEvent: StatusEventTable;
  dispatch: DispatchTable;
  exchangeRow: ExchangeRowTable;
  exchangeBatch: ExchangeBatchTable;
  returnedRow: ReturnedRowTable;
  rating: RatingTable;
  idempotency: IdempotencyTable;
  oidcRecord: OidcRecordTable;
}

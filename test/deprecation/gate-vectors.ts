/** A record as a vector writes it; what every record has besides, the test adds. */
export type VectorRecord = Readonly<Record<string, unknown>>;

/** One case of the gate: what stood there, what stands there now, what was published and when, and what is to be said. */
export interface GateVector {
  readonly id: string;
  readonly what: string;
  /** The record on the base branch. */
  readonly base?: VectorRecord;
  /** The record now; none where it was deleted. */
  readonly head?: VectorRecord;
  /** UTC day of the release that first carried the record of the base. */
  readonly published?: string;
  readonly asOf: string;
  /** Catalog -> plugin -> installation; `stable` with crm-sync and crm-sync-v2 unless told. */
  readonly catalogs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Other plugins that are deprecated, and in favour of what. */
  readonly others?: Readonly<Record<string, string>>;
  /** Was the folder of the plugin deleted? */
  readonly folder?: false;
  /** Errors and warnings, by rule. */
  readonly expect: readonly string[];
  /** What is only told. */
  readonly informs?: readonly string[];
}

const b = {
  plugin: 'crm-sync',
  announced: '2026-11-20',
  sunset: '2027-02-18',
  replacement: 'crm-sync-v2',
  migration: 'docs/m.md',
};
const { replacement: _, ...noReplacement } = b;
const { migration: __, ...noMigration } = b;
const announced = '2026-11-20';
const moves = (...days: readonly string[]) => days.slice(1).map((to, at) => ({ from: days[at], to }));

export const vectors: readonly GateVector[] = [
  { id: 'G01', what: 'exactly 90 days notice', head: b, asOf: announced, expect: [] },
  {
    id: 'G02',
    what: '89 days',
    head: { ...b, sunset: '2027-02-17' },
    asOf: announced,
    expect: ['deprecation/notice-too-short'],
  },
  {
    id: 'G03',
    what: 'the same record, its pull request open five days later',
    head: b,
    asOf: '2026-11-25',
    expect: ['deprecation/notice-too-short'],
  },
  {
    id: 'G04',
    what: 'a backdated announcement buys no notice',
    head: { ...b, announced: '2026-08-01', sunset: '2026-12-01' },
    asOf: announced,
    expect: ['deprecation/backdated', 'deprecation/notice-too-short'],
  },
  {
    id: 'G06',
    what: 'an announcement to come counts from its day',
    head: { ...b, announced: '2026-12-20' },
    asOf: announced,
    expect: ['deprecation/notice-too-short'],
  },
  {
    id: 'G07',
    what: 'sunset before deprecated',
    head: { ...b, deprecated: '2027-06-01', sunset: '2027-05-01' },
    asOf: announced,
    expect: ['deprecation/date-order'],
    informs: ['deprecation/freeze'], // a Saturday
  },
  {
    id: 'G08',
    what: 'remove before sunset',
    head: { ...b, remove: '2027-02-17' },
    asOf: announced,
    expect: ['deprecation/date-order'],
  },
  {
    id: 'G09',
    what: 'a day that does not exist',
    head: { ...b, sunset: '2027-02-30' },
    asOf: announced,
    expect: ['deprecation/invalid-date'],
  },
  {
    id: 'G10',
    what: 'a timestamp instead of a day',
    head: { ...b, sunset: '2027-02-18T00:00:00Z' },
    asOf: announced,
    expect: ['deprecation/invalid-date'],
  },
  {
    id: 'G12',
    what: 'shortened before it was published, notice kept',
    base: { ...b, sunset: '2027-06-30' },
    head: { ...b, sunset: '2027-06-29' },
    asOf: '2026-12-01',
    expect: [],
  },
  {
    id: 'G13',
    what: 'extended, with an entry in the history',
    base: b,
    head: { ...b, sunset: '2027-04-18', history: moves('2027-02-18', '2027-04-18') },
    published: announced,
    asOf: '2027-01-05',
    expect: [],
    informs: ['deprecation/freeze'], // a weekend
  },
  {
    id: 'G14',
    what: 'extended without an entry',
    base: b,
    head: { ...b, sunset: '2027-04-18' },
    published: announced,
    asOf: '2027-01-05',
    expect: ['deprecation/history'],
    informs: ['deprecation/freeze'], // a weekend
  },
  {
    id: 'G15',
    what: 'a third extension, where the limit is two',
    base: { ...b, sunset: '2027-04-18', history: moves('2027-02-18', '2027-03-18', '2027-04-18') },
    head: { ...b, sunset: '2027-05-18', history: moves('2027-02-18', '2027-03-18', '2027-04-18', '2027-05-18') },
    published: announced,
    asOf: '2027-04-01',
    expect: ['deprecation/extension-limit'],
  },
  {
    id: 'G16',
    what: 'one extension, 366 days past the first sunset',
    base: b,
    head: { ...b, sunset: '2028-02-19', history: moves('2027-02-18', '2028-02-19') },
    published: announced,
    asOf: '2027-01-05',
    expect: ['deprecation/extension-limit'],
    informs: ['deprecation/freeze'], // a weekend
  },
  {
    id: 'G18',
    what: 'extended on the day of the sunset',
    base: b,
    head: { ...b, sunset: '2027-04-18', history: moves('2027-02-18', '2027-04-18') },
    published: announced,
    asOf: '2027-02-18',
    expect: ['deprecation/reopened'],
    informs: ['deprecation/freeze'], // a weekend
  },
  {
    id: 'G20',
    what: 'a published record deleted',
    base: b,
    published: announced,
    asOf: announced,
    expect: ['deprecation/record-deleted'],
  },
  { id: 'G21', what: 'a record deleted that was never published', base: b, asOf: announced, expect: [] },
  {
    id: 'G22',
    what: 'withdrawn with a reason',
    base: b,
    head: { ...b, withdrawn: '2027-01-05', withdrawnReason: 'kept by demand' },
    published: announced,
    asOf: '2027-01-05',
    expect: [],
  },
  {
    id: 'G23',
    what: 'withdrawn without a reason',
    base: b,
    head: { ...b, withdrawn: '2027-01-05' },
    published: announced,
    asOf: '2027-01-05',
    expect: ['deprecation/withdrawn-without-reason'],
  },
  {
    id: 'G24',
    what: 'replaced by itself',
    head: { ...b, replacement: 'crm-sync' },
    asOf: announced,
    expect: ['deprecation/replacement-unknown'],
  },
  {
    id: 'G25',
    what: 'replaced by what does not exist',
    head: { ...b, replacement: 'nope' },
    asOf: announced,
    expect: ['deprecation/replacement-unknown'],
  },
  {
    id: 'G26',
    what: 'replaced by what is deprecated itself',
    head: { ...b, replacement: 'old3' },
    asOf: announced,
    catalogs: { stable: { 'crm-sync': 'AVAILABLE', old3: 'AVAILABLE' } },
    others: { old3: 'crm-sync-v2' },
    expect: ['deprecation/replacement-chain'],
  },
  {
    id: 'G27',
    what: 'replacements that go in a circle',
    head: { ...b, replacement: 'loop' },
    asOf: announced,
    catalogs: { stable: { 'crm-sync': 'AVAILABLE', loop: 'AVAILABLE' } },
    others: { loop: 'crm-sync' },
    expect: ['deprecation/replacement-chain'],
  },
  {
    id: 'G28',
    what: 'the replacement is not in one of the catalogs',
    head: b,
    asOf: announced,
    catalogs: {
      stable: { 'crm-sync': 'AVAILABLE', 'crm-sync-v2': 'AVAILABLE' },
      payments: { 'crm-sync': 'AVAILABLE' },
    },
    expect: ['deprecation/replacement-reach'],
  },
  {
    id: 'G29',
    what: 'the replacement is listed, and not available',
    head: b,
    asOf: announced,
    catalogs: { stable: { 'crm-sync': 'AVAILABLE', 'crm-sync-v2': 'NOT_AVAILABLE' } },
    expect: ['deprecation/replacement-reach'],
  },
  {
    id: 'G30',
    what: 'installed by default, and replaced by none',
    head: { ...b, replacement: 'none' },
    asOf: announced,
    catalogs: { stable: { 'crm-sync': 'INSTALLED_BY_DEFAULT' } },
    expect: ['deprecation/replacement-missing'],
  },
  {
    id: 'G31',
    what: 'available, and replaced by none',
    head: { ...b, replacement: 'none' },
    asOf: announced,
    expect: [],
  },
  {
    id: 'G32',
    what: 'not a word of a replacement',
    head: noReplacement,
    asOf: announced,
    expect: ['deprecation/replacement-missing'],
  },
  {
    id: 'G33',
    what: 'no migration guide',
    head: noMigration,
    asOf: announced,
    expect: ['deprecation/migration-missing'],
  },
  {
    id: 'G34',
    what: 'the folder deleted the day before its removal',
    base: b,
    head: b,
    published: announced,
    asOf: '2027-05-18',
    folder: false,
    expect: ['deprecation/removed-early'],
    informs: ['deprecation/upcoming'], // tomorrow is the day
  },
  {
    id: 'G35',
    what: 'the folder deleted on the day of its removal',
    base: b,
    head: b,
    published: announced,
    asOf: '2027-05-19',
    folder: false,
    expect: [],
  },
  {
    id: 'G38',
    what: 'a quarantine without an advisory',
    head: { plugin: 'evil', kind: 'quarantine', effective: announced },
    asOf: announced,
    expect: ['schema/document'],
  },
  {
    id: 'G39',
    what: 'a quarantine of what is deprecated needs no notice',
    base: b,
    head: { plugin: 'crm-sync', kind: 'quarantine', effective: '2026-12-01', advisory: 'https://acme.example/1' },
    published: announced,
    asOf: '2026-12-01',
    expect: [],
  },
];

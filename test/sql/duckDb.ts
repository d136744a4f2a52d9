// The views in SQL on DuckDB, within the test's own process: the tables of the project, and facts as the export writes them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Fact } from '../../cli/export/fact';
import { factLines, factSchema } from '../../cli/export/fact';

export type SqlRow = Readonly<Record<string, string | number | boolean | null>>;

export interface Warehouse {
  /** The rows of a query, whole numbers as numbers, dates and minutes as the query words them. */
  readonly query: (sql: string) => readonly SqlRow[];
  /** Appends lines of newline-delimited JSON, each field by the type of the schema. */
  readonly load: (lines: string) => void;
  /** Starts again with no facts. */
  readonly empty: () => void;
}

const sqlFiles = (folder: string): readonly string[] =>
  readdirSync(join('sql', folder))
    .sort()
    .map((name) => readFileSync(join('sql', folder, name), 'utf8'));

/** What the files hold in the order in which they are run; the loading of files is left to DuckDB's own tools. */
const statements = (): readonly string[] => [
  readFileSync(join('sql', 'duckdb', 'tables.sql'), 'utf8'),
  ...sqlFiles('views'),
  ...sqlFiles('checks'),
];

const types = {
  STRING: 'VARCHAR',
  DATE: 'DATE',
  DATETIME: 'TIMESTAMP',
  INT64: 'BIGINT',
  NUMERIC: 'DECIMAL(18, 3)',
  BOOL: 'BOOLEAN',
};

/** The value as a cell of CSV: texts in quotes, so that '' is a text and a blank is null. */
const csvCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value);
};

const rowOf = (json: object): SqlRow =>
  Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );

/** A database of its own with all tables and views. The reader of JSON is an extension that would come from the network. */
export const openWarehouse = async (): Promise<Warehouse> => {
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (name: string) => ({ mainModule: join(dist, name), mainWorker: '' });
  const database = await createDuckDB(
    { mvp: bundle('duckdb-mvp.wasm'), eh: bundle('duckdb-eh.wasm') },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  database.open({ query: { castDecimalToDouble: true } });
  const connection = database.connect();
  connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;');
  for (const sql of statements()) connection.query(sql);
  const columns = factSchema.map(({ name, type }) => `'${name}': '${types[type]}'`).join(', ');
  let loads = 0;
  return {
    query: (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row: { toJSON: () => object }) => rowOf(row.toJSON())),
    load: (lines) => {
      const name = `facts-${(loads += 1)}.csv`;
      const rows = lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
        .map((fact) => factSchema.map((field) => csvCell(fact[field.name])).join(','));
      database.registerFileText(name, `${rows.join('\n')}\n`);
      connection.query(
        `INSERT INTO campaign.facts SELECT * FROM read_csv('${name}', header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, columns = {${columns}})`,
      );
      database.dropFile(name);
    },
    empty: () => {
      for (const table of ['facts', 'communes', 'expected_periods'])
        connection.query(`DELETE FROM campaign.${table}`);
    },
  };
};

/** The warehouse with these facts alone. */
export const loadedWith = (warehouse: Warehouse, facts: readonly Fact[]): Warehouse => {
  warehouse.empty();
  warehouse.load(factLines(facts));
  return warehouse;
};

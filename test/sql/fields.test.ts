// The fields of a fact stand in four files: each of them has them all, in one order, by types that mean the same.
import { readFileSync } from 'node:fs';
import { factSchema } from '../../cli/export/fact';

const textOf = (path: string): string => readFileSync(path, 'utf8');

const duckTypes = {
  STRING: 'VARCHAR',
  DATE: 'DATE',
  DATETIME: 'TIMESTAMP',
  INT64: 'BIGINT',
  NUMERIC: 'DECIMAL(18, 3)',
  BOOL: 'BOOLEAN',
};

/** The lines between the table's brackets: `name TYPE NOT NULL`. */
const columnsOf = (sql: string): readonly string[] =>
  (/campaign\.facts \(\n([\s\S]*?)\n\)/.exec(sql)?.[1] ?? '').split(',\n').map((line) => line.trim());

it('BigQuery’s table has the fields of the schema file, partitioned and clustered as the design says', () => {
  const sql = textOf('sql/bigquery/tables.sql');
  expect(columnsOf(sql)).toEqual(
    factSchema.map(({ name, type, mode }) => `${name} ${type}${mode === 'REQUIRED' ? ' NOT NULL' : ''}`),
  );
  expect(sql).toMatch(/\)\nPARTITION BY period_start\nCLUSTER BY commune_code, indicator_code;/);
});

it('DuckDB’s table has them by its own types', () => {
  expect(columnsOf(textOf('sql/duckdb/tables.sql'))).toEqual(
    factSchema.map(
      ({ name, type, mode }) => `${name} ${duckTypes[type]}${mode === 'REQUIRED' ? ' NOT NULL' : ''}`,
    ),
  );
});

it('DuckDB loads them by name and type', () => {
  const named = [...textOf('sql/duckdb/load.sql').matchAll(/^\s+(\w+): '([^']+)'/gm)];
  expect(named.map(([, name, type]) => `${name} ${type}`)).toEqual(
    factSchema.map(({ name, type }) => `${name} ${duckTypes[type]}`),
  );
});

-- DuckDB: loads every facts-*.ndjson of the folder in which it is run. Types are said, never detected.
INSERT INTO campaign.facts BY NAME
SELECT *
FROM read_json(
  'facts-*.ndjson',
  format = 'newline_delimited',
  columns = {
    campaign_id: 'VARCHAR',
    commune_code: 'VARCHAR',
    unit_code: 'VARCHAR',
    indicator_code: 'VARCHAR',
    period_kind: 'VARCHAR',
    period_start: 'DATE',
    period_end: 'DATE',
    report_version: 'BIGINT',
    restated_by: 'VARCHAR',
    frozen_at: 'TIMESTAMP',
    mailed_at: 'TIMESTAMP',
    published: 'BOOLEAN',
    gained: 'DECIMAL(18, 3)',
    done: 'DECIMAL(18, 3)',
    base: 'DECIMAL(18, 3)',
    target: 'DECIMAL(18, 3)',
    target_is_ceiling: 'BOOLEAN',
    counts_in_total: 'BOOLEAN',
    exported_at: 'TIMESTAMP'
  }
);

-- DuckDB: the same tables in a file on one machine, and the clock of the views (Viet Nam has no summer time).
CREATE SCHEMA IF NOT EXISTS campaign;

CREATE TABLE IF NOT EXISTS campaign.facts (
  campaign_id VARCHAR NOT NULL,
  commune_code VARCHAR NOT NULL,
  unit_code VARCHAR NOT NULL,
  indicator_code VARCHAR NOT NULL,
  period_kind VARCHAR NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  report_version BIGINT NOT NULL,
  restated_by VARCHAR NOT NULL,
  frozen_at TIMESTAMP NOT NULL,
  mailed_at TIMESTAMP,
  published BOOLEAN NOT NULL,
  gained DECIMAL(18, 3),
  done DECIMAL(18, 3),
  base DECIMAL(18, 3),
  target DECIMAL(18, 3),
  target_is_ceiling BOOLEAN,
  counts_in_total BOOLEAN,
  exported_at TIMESTAMP NOT NULL
);

CREATE TABLE IF NOT EXISTS campaign.communes (
  campaign_id VARCHAR NOT NULL,
  commune_code VARCHAR NOT NULL,
  commune_name VARCHAR
);

CREATE TABLE IF NOT EXISTS campaign.expected_periods (
  campaign_id VARCHAR NOT NULL,
  period_kind VARCHAR NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  due_at TIMESTAMP NOT NULL
);

CREATE OR REPLACE VIEW campaign.clock AS
SELECT make_timestamp(epoch_us(now())) + INTERVAL 7 HOUR AS local_minute;

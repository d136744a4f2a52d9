-- BigQuery: the tables that are loaded, and the clock of the views. The dataset is made before, in the region of your choice.
CREATE TABLE IF NOT EXISTS campaign.facts (
  campaign_id STRING NOT NULL,
  commune_code STRING NOT NULL,
  unit_code STRING NOT NULL,
  indicator_code STRING NOT NULL,
  period_kind STRING NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  report_version INT64 NOT NULL,
  restated_by STRING NOT NULL,
  frozen_at DATETIME NOT NULL,
  mailed_at DATETIME,
  published BOOL NOT NULL,
  gained NUMERIC,
  done NUMERIC,
  base NUMERIC,
  target NUMERIC,
  target_is_ceiling BOOL,
  counts_in_total BOOL,
  exported_at DATETIME NOT NULL
)
PARTITION BY period_start
CLUSTER BY commune_code, indicator_code;

-- Which communes take part: whoever gathers the figures types them, since a commune that sends nothing is in no fact.
CREATE TABLE IF NOT EXISTS campaign.communes (
  campaign_id STRING NOT NULL,
  commune_code STRING NOT NULL,
  commune_name STRING
);

-- Which reports are expected, and by when.
CREATE TABLE IF NOT EXISTS campaign.expected_periods (
  campaign_id STRING NOT NULL,
  period_kind STRING NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  due_at DATETIME NOT NULL
);

CREATE OR REPLACE VIEW campaign.clock AS
SELECT CURRENT_DATETIME('Asia/Ho_Chi_Minh') AS local_minute;

-- Which expected reports there are, by commune. A report belongs to the expected period in which its own ends. `onTime`
-- and `late` go by its first mail; `notMailed`: it is on record, and no mail is; `missing`: due, and not on record.
CREATE OR REPLACE VIEW campaign.completeness AS
SELECT
  campaign_id, commune_code, commune_name, period_kind, period_start, period_end, due_at, first_mailed_at,
  CASE
    WHEN first_mailed_at <= due_at THEN 'onTime'
    WHEN first_mailed_at > due_at THEN 'late'
    WHEN reports > 0 THEN 'notMailed'
    WHEN due_at <= local_minute THEN 'missing'
    ELSE 'notDue'
  END AS status
FROM (
  SELECT
    communes.campaign_id, communes.commune_code, communes.commune_name,
    expected.period_kind, expected.period_start, expected.period_end, expected.due_at,
    COUNT(report.frozen_at) AS reports,
    MIN(report.mailed_at) AS first_mailed_at
  FROM campaign.communes AS communes
  INNER JOIN campaign.expected_periods AS expected ON expected.campaign_id = communes.campaign_id
  LEFT JOIN (
    SELECT DISTINCT campaign_id, commune_code, period_kind, period_end, frozen_at, mailed_at
    FROM campaign.lines
    WHERE restated_by = ''
  ) AS report
    ON report.campaign_id = communes.campaign_id
    AND report.commune_code = communes.commune_code
    AND report.period_kind = expected.period_kind
    AND report.period_end BETWEEN expected.period_start AND expected.period_end
  GROUP BY
    communes.campaign_id, communes.commune_code, communes.commune_name,
    expected.period_kind, expected.period_start, expected.period_end, expected.due_at
) AS counted
CROSS JOIN campaign.clock;

-- How many of the reports that are due are there, and on time; shares in basis points, cut off, so that only all are 10000.
CREATE OR REPLACE VIEW campaign.completeness_shares AS
SELECT
  campaign_id, period_kind, period_start, period_end,
  COUNT(*) AS due,
  SUM(CASE WHEN status = 'missing' THEN 0 ELSE 1 END) AS on_record,
  SUM(CASE WHEN status = 'onTime' THEN 1 ELSE 0 END) AS on_time,
  CAST(FLOOR(10000.0 * SUM(CASE WHEN status = 'missing' THEN 0 ELSE 1 END) / COUNT(*)) AS BIGINT) AS share_on_record,
  CAST(FLOOR(10000.0 * SUM(CASE WHEN status = 'onTime' THEN 1 ELSE 0 END) / COUNT(*)) AS BIGINT) AS share_on_time
FROM campaign.completeness
WHERE status <> 'notDue'
GROUP BY campaign_id, period_kind, period_start, period_end;

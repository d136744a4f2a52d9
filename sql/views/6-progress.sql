-- Where each commune stands by the last report of each kind that it published.
CREATE OR REPLACE VIEW campaign.progress AS
SELECT
  campaign_id, commune_code, indicator_code, period_kind, period_start, period_end, report_version,
  gained, done, base, target, target_is_ceiling, remaining, share_of_target
FROM (
  SELECT
    *,
    DENSE_RANK() OVER (
      PARTITION BY campaign_id, commune_code, period_kind ORDER BY period_end DESC, period_start DESC
    ) AS nth
  FROM campaign.commune_periods
) AS numbered
WHERE nth = 1;

-- What the last published version of each report said: one line for each unit and indicator, the commune's own with ''.
CREATE OR REPLACE VIEW campaign.published AS
SELECT
  campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, period_end,
  report_version, frozen_at, mailed_at, gained, done, base, target, target_is_ceiling, counts_in_total
FROM (
  SELECT
    *,
    DENSE_RANK() OVER (
      PARTITION BY campaign_id, commune_code, period_kind, period_start, period_end_known
      ORDER BY report_version DESC, frozen_at DESC
    ) AS nth
  FROM campaign.lines
  WHERE published AND restated_by = ''
) AS numbered
WHERE nth = 1;

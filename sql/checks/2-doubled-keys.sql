-- One figure of one version that was told in two ways: a published line never changes, so one of the two is wrong. The
-- commune's own line is worked out from the units' by the plan of today, and may change with it.
CREATE OR REPLACE VIEW campaign.doubled_keys AS
SELECT
  campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, report_version, restated_by,
  COUNT(*) AS ways, MIN(gained) AS least_gained, MAX(gained) AS most_gained
FROM (
  SELECT DISTINCT
    campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, report_version, restated_by,
    frozen_at, gained, done, base, target
  FROM campaign.facts
  WHERE published AND unit_code <> ''
) AS told
GROUP BY
  campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, report_version, restated_by
HAVING COUNT(*) > 1;

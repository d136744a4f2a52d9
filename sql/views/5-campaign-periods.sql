-- All communes together, by period and indicator. A sum with an unknown part is unknown: it is null, and `communes_unknown`
-- says how many communes it waits for.
CREATE OR REPLACE VIEW campaign.campaign_periods AS
SELECT
  campaign_id, indicator_code, period_kind, period_start, period_end,
  COUNT(*) AS communes,
  COUNT(*) - COUNT(done) AS communes_unknown,
  CASE WHEN COUNT(gained) = COUNT(*) THEN SUM(gained) END AS gained,
  CASE WHEN COUNT(done) = COUNT(*) THEN SUM(done) END AS done,
  CASE WHEN COUNT(base) = COUNT(*) THEN SUM(base) END AS base,
  CASE WHEN COUNT(target) = COUNT(*) THEN SUM(target) END AS target
FROM campaign.commune_periods
GROUP BY campaign_id, indicator_code, period_kind, period_start, period_end;

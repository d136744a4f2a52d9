-- Every line of every book once, as it was exported last: books are exported whole and loaded again and again. A final
-- report may be built before the last day: its periods are one, whichever day it ends on.
CREATE OR REPLACE VIEW campaign.lines AS
SELECT
  campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, period_end,
  CASE WHEN period_kind = 'final' THEN NULL ELSE period_end END AS period_end_known,
  report_version, restated_by, frozen_at, mailed_at, published, gained, done, base, target,
  target_is_ceiling, counts_in_total
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (
      PARTITION BY campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start,
        report_version, restated_by, frozen_at
      ORDER BY exported_at DESC, mailed_at DESC
    ) AS nth
  FROM campaign.facts
) AS numbered
WHERE nth = 1;

-- What reports have last said of each unit's gain in each period: as first told, or as a later report corrected it.
CREATE OR REPLACE VIEW campaign.told AS
SELECT
  campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, period_end_known,
  gained, counts_in_total, frozen_at
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (
      PARTITION BY campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start,
        period_end_known
      ORDER BY frozen_at DESC, report_version DESC, restated_by DESC
    ) AS nth
  FROM campaign.lines
  WHERE published AND unit_code <> ''
) AS numbered
WHERE nth = 1;

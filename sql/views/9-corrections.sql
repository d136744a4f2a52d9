-- What published reports have said otherwise later: a unit's gain in a period, before and after, and when it was told.
CREATE OR REPLACE VIEW campaign.corrections AS
SELECT
  campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, period_end_known,
  gained_before, gained AS gained_after, frozen_at AS told_at, restated_by
FROM (
  SELECT
    *,
    LAG(gained) OVER (
      PARTITION BY campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start,
        period_end_known
      ORDER BY frozen_at
    ) AS gained_before
  FROM (
    SELECT
      campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start, period_end_known,
      frozen_at, MAX(gained) AS gained, MAX(restated_by) AS restated_by
    FROM campaign.lines
    WHERE published AND unit_code <> ''
    GROUP BY campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start,
      period_end_known, frozen_at
  ) AS tellings
) AS compared
WHERE gained <> gained_before;

-- Each commune, period and indicator: `gained` with the corrections told since, `gained_first` as its report told it.
-- Shares are in basis points (8650 is 86,50%), rounded half up, 9999 at most while something is missing. Of a target
-- that is a ceiling, or whose indicator left the plan, neither a share nor what remains is told.
CREATE OR REPLACE VIEW campaign.commune_periods AS
SELECT
  line.campaign_id, line.commune_code, line.indicator_code, line.period_kind, line.period_start, line.period_end,
  line.report_version, line.frozen_at, line.mailed_at,
  units.gained, line.gained AS gained_first, line.done, line.base, line.target, line.target_is_ceiling,
  CASE
    WHEN COALESCE(line.target_is_ceiling, TRUE) THEN NULL
    WHEN line.done < line.target THEN line.target - line.done
    WHEN line.done >= line.target THEN 0
  END AS remaining,
  CASE
    WHEN COALESCE(line.target_is_ceiling, TRUE) OR line.target = 0 THEN NULL
    WHEN line.done < line.target
      THEN LEAST(9999, CAST(FLOOR((20000.0 * line.done + line.target) / (2.0 * line.target)) AS BIGINT))
    ELSE CAST(FLOOR((20000.0 * line.done + line.target) / (2.0 * line.target)) AS BIGINT)
  END AS share_of_target
FROM campaign.published AS line
LEFT JOIN (
  SELECT
    campaign_id, commune_code, indicator_code, period_kind, period_start, period_end_known,
    SUM(gained) AS gained
  FROM campaign.told
  WHERE counts_in_total
  GROUP BY campaign_id, commune_code, indicator_code, period_kind, period_start, period_end_known
) AS units
  ON units.campaign_id = line.campaign_id
  AND units.commune_code = line.commune_code
  AND units.indicator_code = line.indicator_code
  AND units.period_kind = line.period_kind
  AND units.period_start = line.period_start
  AND (line.period_kind = 'final' OR units.period_end_known = line.period_end)
WHERE line.unit_code = '';

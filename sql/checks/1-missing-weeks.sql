-- Days that no report of a kind covers: between two reports of a commune, and where it begins later or ends earlier than
-- others of its campaign. A commune that sent none of the kind is told by `completeness`.
CREATE OR REPLACE VIEW campaign.missing_weeks AS
WITH reports AS (
  SELECT DISTINCT campaign_id, commune_code, period_kind, period_start, period_end
  FROM campaign.lines
  WHERE restated_by = '' AND period_kind <> 'final'
),
in_order AS (
  SELECT
    *,
    MAX(period_end) OVER (
      PARTITION BY campaign_id, commune_code, period_kind ORDER BY period_start, period_end
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS covered_until
  FROM reports
),
spans AS (
  SELECT
    campaign_id, commune_code, period_kind, MIN(period_start) AS first_start, MAX(period_end) AS last_end
  FROM reports
  GROUP BY campaign_id, commune_code, period_kind
),
whole AS (
  SELECT
    campaign_id, period_kind, MIN(period_start) AS first_start, MIN(period_end) AS first_end,
    MAX(period_start) AS last_start, MAX(period_end) AS last_end
  FROM reports
  GROUP BY campaign_id, period_kind
)
SELECT campaign_id, commune_code, period_kind, covered_until + 1 AS missing_from, period_start - 1 AS missing_to
FROM in_order
WHERE covered_until + 1 < period_start
UNION ALL
SELECT spans.campaign_id, spans.commune_code, spans.period_kind, whole.first_start, spans.first_start - 1
FROM spans
INNER JOIN whole ON whole.campaign_id = spans.campaign_id AND whole.period_kind = spans.period_kind
WHERE spans.first_start > whole.first_end
UNION ALL
SELECT spans.campaign_id, spans.commune_code, spans.period_kind, spans.last_end + 1, whole.last_end
FROM spans
INNER JOIN whole ON whole.campaign_id = spans.campaign_id AND whole.period_kind = spans.period_kind
WHERE spans.last_end < whole.last_start;

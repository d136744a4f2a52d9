-- Communes by their share of the target, the lowest first, then by what remains; equal values share a rank. The window
-- of an indicator is in the plan alone, so that pace is not told here: the communes' own reports tell it.
CREATE OR REPLACE VIEW campaign.ranking AS
SELECT
  campaign_id, indicator_code, period_kind, commune_code, period_end, done, target, remaining, share_of_target,
  RANK() OVER (
    PARTITION BY campaign_id, indicator_code, period_kind ORDER BY share_of_target, remaining DESC
  ) AS place
FROM campaign.progress
WHERE share_of_target IS NOT NULL;

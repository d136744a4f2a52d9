-- Codes that differ by zeros in front alone: somewhere a sheet made a number of a text. Campaigns among each other, communes
-- of a campaign (those that are expected too), units of a commune.
CREATE OR REPLACE VIEW campaign.lost_zeros AS
WITH codes AS (
  SELECT DISTINCT code_of, campaign_id, commune_code, code
  FROM (
    SELECT 'campaign' AS code_of, '' AS campaign_id, '' AS commune_code, campaign_id AS code FROM campaign.facts
    UNION ALL
    SELECT 'campaign', '', '', campaign_id FROM campaign.communes
    UNION ALL
    SELECT 'commune', campaign_id, '', commune_code FROM campaign.facts
    UNION ALL
    SELECT 'commune', campaign_id, '', commune_code FROM campaign.communes
    UNION ALL
    SELECT 'unit', campaign_id, commune_code, unit_code FROM campaign.facts WHERE unit_code <> ''
  ) AS every_code
)
SELECT
  shorter.code_of, shorter.campaign_id, shorter.commune_code, shorter.code AS code, longer.code AS should_be
FROM codes AS shorter
INNER JOIN codes AS longer
  ON longer.code_of = shorter.code_of
  AND longer.campaign_id = shorter.campaign_id
  AND longer.commune_code = shorter.commune_code
  AND LTRIM(longer.code, '0') = LTRIM(shorter.code, '0')
WHERE LENGTH(shorter.code) < LENGTH(longer.code);

-- Communes with figures that nobody expects, of campaigns for which communes are listed.
CREATE OR REPLACE VIEW campaign.unknown_communes AS
SELECT DISTINCT facts.campaign_id, facts.commune_code
FROM campaign.facts AS facts
INNER JOIN (SELECT DISTINCT campaign_id FROM campaign.communes) AS listed
  ON listed.campaign_id = facts.campaign_id
LEFT JOIN campaign.communes AS known
  ON known.campaign_id = facts.campaign_id AND known.commune_code = facts.commune_code
WHERE known.commune_code IS NULL;

-- All checks in one list; an empty list is what one wants to see.
CREATE OR REPLACE VIEW campaign.checks AS
SELECT
  'missingWeek' AS check_name, campaign_id, commune_code, '' AS unit_code, '' AS indicator_code, period_kind,
  missing_from AS period_start, CONCAT('until ', CAST(missing_to AS STRING)) AS detail
FROM campaign.missing_weeks
UNION ALL
SELECT
  'doubledKey', campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start,
  CONCAT(
    'version ', CAST(report_version AS STRING), ' told in ', CAST(ways AS STRING), ' ways: gained ',
    CAST(least_gained AS STRING), ' to ', CAST(most_gained AS STRING)
  )
FROM campaign.doubled_keys
UNION ALL
SELECT
  'lostZero', campaign_id, commune_code, '', '', '', CAST(NULL AS DATE),
  CONCAT(code_of, ' ', code, ' beside ', should_be)
FROM campaign.lost_zeros
UNION ALL
SELECT 'unknownCommune', campaign_id, commune_code, '', '', '', CAST(NULL AS DATE), 'not among the communes listed'
FROM campaign.unknown_communes
UNION ALL
SELECT
  'shrunkenFigure', campaign_id, commune_code, unit_code, indicator_code, period_kind, period_start,
  CONCAT(CAST(done_before AS STRING), ' before, ', CAST(done AS STRING), ' now')
FROM campaign.shrunken_figures;

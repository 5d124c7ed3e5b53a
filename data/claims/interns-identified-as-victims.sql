-- Trainees and technical interns identified as victims, in any count with a period of its own
SELECT 'inspections-2007' AS comparison, [figure] AS figures, value, low, high, unit
FROM figures
WHERE measure = 'interns-identified-as-victims' AND period_kind <> 'undated';

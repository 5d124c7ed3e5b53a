-- Numbers of trainees and interns by nationality
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM trainees
WHERE measure = 'trainees-and-interns' AND nationality <> 'all';

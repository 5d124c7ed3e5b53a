-- Trainees and technical interns in Japan at one time
SELECT 'present-at-one-time' AS comparison, [figure] AS figures, value, low, high, unit
FROM trainees
WHERE measure = 'trainees-and-interns' AND nationality = 'all';

-- Fees and rewards for technical interns that are printed in yen
SELECT [figure] AS figures, measure AS x, value, low, high, qualifier, status, unit
FROM payments
WHERE unit = 'JPY'
ORDER BY array_position(['supervising-fee', 'sending-organisation-fee', 'placement-reward'], measure);

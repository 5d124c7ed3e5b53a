-- Cases in which spousal violence was raised against a revocation, other than the claim
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM residence
WHERE residence_status = 'spouse' AND measure NOT IN ('status-revocations')
	AND figure <> 'status-revocation-exemptions';

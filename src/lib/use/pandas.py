import pandas as pd

police = pd.read_csv("%site%/data/police.csv", dtype={"period_start": str, "period_end": str})
victims = police.query(
    "measure == 'victims-identified' and nationality == 'all' and period_kind == 'calendar-year'"
)
print(victims[["period_start", "value", "source", "locator"]].to_string(index=False))

import csv
import io
from urllib.request import urlopen

with urlopen("%site%/data/police.csv") as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")))

wanted = {"measure": "victims-identified", "nationality": "all", "period_kind": "calendar-year"}
for row in rows:
    if all(row[column] == code for column, code in wanted.items()):
        # An empty value stands beside a bound or range, in low and high.
        value = float(row["value"]) if row["value"] else None
        print(row["period_start"], value, row["source"], row["locator"], sep=" | ")

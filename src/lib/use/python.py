import csv
import io
from urllib.request import urlopen

with urlopen("%site%/data/police.csv") as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")))

for row in rows:
    if row["measure"] == "victims-identified" and row["nationality"] == "all":
        # An empty cell is "not printed", never zero.
        value = float(row["value"]) if row["value"] else None
        print(row["period_start"], value, row["source"], row["locator"], sep=" | ")

let
    File = Web.Contents("%site%/data/police.csv"),
    Table = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Police = Table.PromoteHeaders(Table, [PromoteAllScalars = true]),
    Victims = Table.SelectRows(Police, each [measure] = "victims-identified"
        and [nationality] = "all" and [period_kind] = "calendar-year")
in
    Victims

police <- read.csv("%site%/data/police.csv", encoding = "UTF-8", na.strings = "",
                   colClasses = c(period_start = "character", period_end = "character"))
victims <- subset(police, measure == "victims-identified" & nationality == "all" &
                            period_kind == "calendar-year")
print(victims[, c("period_start", "value", "source", "locator")], row.names = FALSE)

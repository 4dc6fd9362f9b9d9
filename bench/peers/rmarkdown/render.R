# Renders a factsheet (HTML) for each figures file:
#   Rscript render.R <folder for the HTML> <number of charts> <figures file>...
# One R session for all, as a careful team would do.
arguments <- commandArgs(trailingOnly = TRUE)
out <- arguments[1]
charts <- as.integer(arguments[2])
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
template <- file.path(dirname(normalizePath(script)), "factsheet.Rmd")

for (figures in arguments[-(1:2)]) {
  rmarkdown::render(
    template,
    output_file = sub("[.]csv$", ".html", basename(figures)),
    output_dir = out,
    intermediates_dir = tempfile("knit"),
    params = list(figures = normalizePath(figures), charts = charts),
    envir = new.env(),
    quiet = TRUE
  )
}

# Fits what bin/bench asks for with lme4, from a data frame in memory: beside.R FILE FORMULA | beside.R --ratings FILE
suppressMessages(library(lme4))
arguments <- commandArgs(trailingOnly = TRUE)
if (arguments[1] == "--ratings") {
    data(InstEval, package = "lme4")
    write.csv(InstEval, arguments[2], row.names = FALSE, quote = FALSE)
    quit()
}
frame <- read.csv(arguments[1], stringsAsFactors = TRUE)
for (name in c("client", "therapist", "s", "d", "dept")) {
    if (name %in% names(frame)) frame[[name]] <- factor(frame[[name]])
}
invisible(gc())
began <- proc.time()
fit <- lmer(as.formula(arguments[2]), frame, REML = TRUE)
error <- sqrt(diag(as.matrix(vcov(fit))))
took <- proc.time() - began
row <- function(...) cat(..., sep = "\t", fill = FALSE)
tell <- function(...) { row(...); cat("\n") }
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("[^0-9]", "", grep("^VmHWM", status, value = TRUE))) / 1024
number <- function(value) sprintf("%.15g", value)
tell("seconds", number(took[["elapsed"]]))
tell("processor", number(took[["user.self"]] + took[["sys.self"]]))
tell("peak", number(peak))
tell("version", as.character(packageVersion("lme4")), R.version$version.string)
tell("criterion", number(REMLcrit(fit)))
for (name in names(fixef(fit))) tell("fixed", name, number(fixef(fit)[[name]]), number(error[[name]]))
components <- as.data.frame(VarCorr(fit))
for (place in seq_len(nrow(components))) {
    names <- unlist(components[place, c("grp", "var1", "var2")])
    # Several terms of one group carry a number after its name.
    tell("variance", paste(names[!is.na(names)], collapse = " "), number(components$vcov[place]))
}

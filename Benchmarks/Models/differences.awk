# The largest differences between two fits: ours first, theirs second. Fixed effects in their standard errors; standard
# errors and variances (covariances beside the smaller variance are left to the variances) relative; the criterion as is.
BEGIN { FS = OFS = "\t" }
function size(value) { return value < 0 ? -value : value }
FNR == NR && $1 == "fixed" { estimate[$2] = $3; error[$2] = $4; next }
FNR == NR && $1 == "variance" { held[$2] = $3; next }
FNR == NR && $1 == "criterion" { criterion = $2; next }
FNR == NR { next }
$1 == "fixed" {
    count++
    if (!($2 in estimate)) { missing = missing " " $2; next }
    d = size(estimate[$2] - $3) / $4; if (d > fixed) fixed = d
    d = size(error[$2] / $4 - 1); if (d > errors) errors = d
}
$1 == "variance" {
    if (!($2 in held)) { missing = missing " " $2; next }
    d = $3 == 0 ? size(held[$2]) : size(held[$2] / $3 - 1); if (d > variances) variances = d
}
$1 == "criterion" { below = criterion - $2 }
END {
    if (missing != "") { print "differences: no such estimate in both:" missing > "/dev/stderr"; exit 1 }
    printf "%.1e\t%.1e\t%.1e\t%+.1e\n", fixed, errors, variances, below
}

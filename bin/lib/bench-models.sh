# bin/bench --only models | designs | coverage: fits beside lme4 and statsmodels, the speed table, and how often intervals hold the
# truth. Sourced by bin/bench, which has set `work`; each writes one section of docs/performance.md or docs/coverage.md.

machine() {
    printf '%s cores, %s, %s, %s, %s' "$(nproc --all)" "$(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)" \
        "$(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)" \
        "$(. /etc/os-release; echo "$PRETTY_NAME")" \
        "$(swift --version 2>/dev/null | grep -m1 -oE 'Swift version [0-9.]+')"
}

build_models() { # MODEL_BENCHMARKS names a release build that is there already
    models=${MODEL_BENCHMARKS:-$PWD/.build/release/ModelBenchmarks}
    if [ -z "${MODEL_BENCHMARKS:-}" ]; then
        echo "Building ModelBenchmarks in release mode" >&2
        swift build -c release --product ModelBenchmarks >/dev/null
    fi
    export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 MKL_NUM_THREADS=1
}

# Puts a section, from its "## " line on, in the place of the one of that name in a file, or at its end.
replace_section() { # FILE NAME < SECTION
    local file=$1 name=$2
    cat >"$work/section"
    [ -f "$file" ] || printf '# %s\n\n' "$(basename "$file" .md | sed 's/^./\U&/')" >"$file"
    awk -v name="## $name" -v section="$work/section" '
        function put(  line) { while ((getline line < section) > 0) print line; close(section); done = 1 }
        $0 == name { put(); inside = 1; next }
        /^## / { inside = 0 }
        !inside { print; blank = $0 == "" }
        END { if (!done) { if (!blank) print ""; put() } }' "$file" >"$work/whole"
    mv "$work/whole" "$file"
}

# One row of the table: who, what it fitted, and how far from ours.
beside_row() { # SESSIONS NAME MODEL THEIRS OURS
    local theirs=$4 ours=$5 differences
    differences=$(awk -f Benchmarks/Models/differences.awk "$ours" "$theirs") || return 1
    awk -F'\t' -v sessions="$1" -v name="$2" -v model="$3" -v d="$differences" '
        FNR == NR { if ($1 == "processor") cpu = $2; if ($1 == "seconds") wall = $2; if ($1 == "peak") peak = $2; next }
        $1 == "processor" { own = $2 } $1 == "seconds" { ownwall = $2 } $1 == "peak" { ownpeak = $2 }
        END {
            split(d, part, "\t")
            printf "| %s | %s | %s | %.2f | %.2f | %.0f | %.3f | %.3f | %.0f | %.0f | %s | %s | %s | %s |\n",
                sessions, name, model, cpu, wall, peak, own, ownwall, ownpeak, cpu / own, part[1], part[2], part[3], part[4]
        }' "$theirs" "$ours"
}

bench_models() { # ROWS ...
    local rows fixed nested single table='' left='' sums='' python='' limit=${BESIDE_SECONDS:-900} file crossed=''
    build_models
    fixed='ors ~ log_session + srs_within + srs_between + srs_therapist + treatment'
    nested="$fixed + (1 + log_session | client) + (1 | therapist)"
    single="$fixed + (1 + log_session | client)"
    if ! Rscript -e 'library(lme4)' >/dev/null 2>&1; then
        left+="- lme4 was not to be had on this machine (Debian: r-base-core, r-cran-lme4)."$'\n'
    fi
    # STATSMODELS_PYTHON names a Python that has it already.
    if [ -n "${STATSMODELS_PYTHON:-}" ]; then
        python=$STATSMODELS_PYTHON
    elif python3 -m venv "$work/venv" >/dev/null 2>&1 && "$work/venv/bin/pip" -q install statsmodels >"$work/pip" 2>&1; then
        python=$work/venv/bin/python
    else
        left+="- statsmodels was not to be had on this machine."$'\n'
    fi
    for rows in "$@"; do
        echo "Beside others: $rows sessions" >&2
        file=$work/clinic.csv
        "$models" clinic "$rows" "$file"
        "$models" rows "$file" "$nested" >"$work/nested"
        "$models" rows "$file" "$single" >"$work/single"
        if [[ $left != *lme4* ]]; then
            if timeout $((limit * 3)) Rscript Benchmarks/Models/beside.R "$file" "$nested" >"$work/lme4" 2>"$work/lme4.log"; then
                lme4=$(awk -F'\t' '$1 == "version" { print $2 ", " $3 }' "$work/lme4")
                table+=$(beside_row "$rows" "lme4" "clients in therapists" "$work/lme4" "$work/nested")$'\n'
            else
                left+="- lme4 at $rows sessions: no answer within $((limit * 3)) s."$'\n'
            fi
        fi
        if [ -n "$python" ]; then
            if timeout "$limit" "$python" Benchmarks/Models/beside.py "$file" "$fixed" >"$work/statsmodels" 2>"$work/python.log"; then
                statsmodels=$(awk -F'\t' '$1 == "version" { print $2 ", " $3 }' "$work/statsmodels")
                table+=$(beside_row "$rows" "statsmodels" "clients only" "$work/statsmodels" "$work/single")$'\n'
            else
                left+="- statsmodels at $rows sessions: no answer within $limit s."$'\n'
            fi
        fi
        rm -f "$file"
    done
    echo "From sums" >&2
    "$models" sums 1000000 >"$work/sums6"
    "$models" sums 10000000 >"$work/sums7"
    if [[ $left != *lme4* ]]; then
        echo "Crossed" >&2
        Rscript Benchmarks/Models/beside.R --ratings "$work/ratings.csv"
        "$models" crossed "$work/ratings.csv" >"$work/crossed"
        Rscript Benchmarks/Models/beside.R "$work/ratings.csv" 'y ~ service + (1 | s) + (1 | d) + (1 | dept)' \
            >"$work/lme4crossed" 2>/dev/null
        table+=$(beside_row 73421 lme4 "three crossed factors" "$work/lme4crossed" "$work/crossed")$'\n'
        crossed=$(awk -F'\t' '$1 == "processor" { printf "%.2f s", $2 }' "$work/crossed")
    fi
    replace_section docs/performance.md "Mixed models" <<TEXT
## Mixed models

Measured by \`${BESIDE_SECONDS:+BESIDE_SECONDS=$BESIDE_SECONDS }bin/bench --only models${*:+ $*}\` on $(date +%F): $(machine); one thread each; load of the machine when it ended: $(cut -d' ' -f1-3 /proc/loadavg). ${lme4:+lme4 $lme4. }${statsmodels:+statsmodels $statsmodels.}

The sessions come from one seed (\`ModelBenchmarks clinic\`). **Where the clock starts, for all three:** the columns are in memory, read from the same CSV file, categories already told from numbers; the time is from the formula to fixed effects with standard errors and variance components. Each builds its model frame from the formula within that time. lme4 does so for any formula and any data; ours finds out that the groups lie one within another and takes sums by pattern (tier 1), and where they do not it takes the general way (tier 3, the crossed row). statsmodels cannot fit clients with a slope within therapists; it is held beside our fit of the model that it can. Peak is the most that the process held, data and run-time included.

| sessions | beside | model | CPU, s | wall, s | peak, MB | ours: CPU, s | wall, s | peak, MB | CPU ratio | fixed effects, largest difference in SE | SE, relative | variances, relative | our criterion less theirs |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
$table
A criterion below theirs means that our answer is nearer to the optimum than theirs; lme4 and statsmodels stop where their optimisers do by default.
$left
From sums, on one core, columns in memory (\`ModelBenchmarks sums\`; the crossed fit as above):

| | must | stretch | measured | |
|---|---|---|---|---|
$(sums_row cold "$work/sums6" "cold fit, 1e6 sessions, all standard errors" 0.1 0.02)
$(sums_row cold "$work/sums7" "cold fit, 1e7 sessions" 1 0.2)
$(sums_row memory "$work/sums7" "memory of it, beside the columns" 300 -)
$(sums_row warm "$work/sums7" "warm refit at 1e7 after 1,000 new sessions" 0.1 0.02)
$(sums_row curve "$work/sums7" "one client's curve and band" 50 2)
$(sums_row crossed "$work/crossed" "a general crossed fit (73,421 rows)" 2 0.4)

One new session is taken into the sums in $(awk -F'\t' '$1 == "added" { printf "%.2f", $2 }' "$work/sums7") µs at 1e7. The warm row holds the fit alone.

TEXT
    sed -n '/^## Mixed models/,/^## [^M]/p' docs/performance.md
}

sums_row() { # WHICH FILE NAME MUST STRETCH
    awk -F'\t' -v which="$1" -v name="$3" -v must="$4" -v stretch="$5" '
        function shown(value) {
            if (which == "memory") return sprintf("%.0f MB", value)
            if (which == "curve") return sprintf("%s µs", value)
            return value < 1 ? sprintf("%.0f ms", value * 1000) : sprintf("%.2f s", value)
        }
        which == "cold" && $1 == "cold" { got = $2; found = 1 }
        which == "memory" && $1 == "cold" { got = $4 - $5; found = 1 }
        which == "warm" && $1 == "warm" { got = $2; found = 1 }
        which == "curve" && $1 == "curve" { got = $2; found = 1 }
        which == "crossed" && $1 == "processor" { got = $2; found = 1 }
        END {
            if (!found) { printf "| %s | %s | %s | not measured | |\n", name, shown(must), stretch == "-" ? "" : shown(stretch); exit }
            said = which == "curve" ? sprintf("%.2f µs", got) : shown(got)
            verdict = got > must ? sprintf("missed by %.0f%%", 100 * (got - must) / must) : stretch != "-" && got <= stretch ? "stretch kept" : "kept"
            printf "| %s | %s | %s | %s | %s |\n", name, shown(must), stretch == "-" ? "" : shown(stretch), said, verdict
        }' "$2" 2>/dev/null || printf '| %s | | | not measured | |\n' "$3"
}

bench_designs() {
    build_models
    Rscript -e 'library(lme4); library(lmerTest)' >/dev/null 2>&1 ||
        { echo "bin/bench: install R with lme4 and lmerTest first: r-base-core, r-cran-lme4, r-cran-lmertest" >&2; exit 69; }
    mkdir "$work/designs"
    LC_ALL=C.UTF-8 Rscript Benchmarks/Models/designs.R "$work/designs" >"$work/designs.log" 2>&1
    python3 Benchmarks/Models/designs.py "$work/designs" "$models" >"$work/designs.md"
    cat >docs/beside-lme4.md <<TEXT
# Beside lme4, design by design

Measured by \`bin/bench --only designs\` on $(date +%F), beside $(Rscript -e 'cat("lme4 ", as.character(packageVersion("lme4")), ", lmerTest ", as.character(packageVersion("lmerTest")), ", ", R.version$version.string, sep = "")' 2>/dev/null). Each data set is made from one seed (\`Benchmarks/Models/designs.R\`); lme4's answer is the best of three of its optimisers with tight tolerances. Fixed effects differ by so many of their standard errors; standard errors, the residual standard deviation and degrees of freedom (Satterthwaite) relatively; a criterion below lme4's means that ours is nearer to the optimum. No degrees are held against lmerTest where its own numerical derivatives cannot be relied on.

| design | formula | | fixed effects, in SE | SE | sigma | degrees | our criterion less theirs |
|---|---|---|---|---|---|---|---|
$(cat "$work/designs.md")

Where they part: with groups a million times as far apart as rows (\`large intercept ratio\`) neither keeps more than two or three digits; with predictors of 1e-7 beside responses of 1e9 (\`huge scale\`) lme4 stops short of the optimum; with responses of 1e-10 (\`tiny scale\`) lmerTest's derivatives fail and its degrees are no numbers to compare with.
TEXT
    cat docs/beside-lme4.md
}

bench_coverage() {
    local seeds=${COVERAGE_SEEDS:-500} fits=${COVERAGE_FITS:-1000}
    build_models
    echo "Coverage of fits: $fits" >&2
    "$models" coverage-fits "$fits" >"$work/fits"
    echo "Coverage of shares: $seeds seeds each" >&2
    "$models" coverage-shares "$seeds" >"$work/shares"
    cat >docs/coverage.md <<TEXT
# How often intervals hold the truth

Measured by \`${COVERAGE_SEEDS:+COVERAGE_SEEDS=$COVERAGE_SEEDS }${COVERAGE_FITS:+COVERAGE_FITS=$COVERAGE_FITS }bin/bench --only coverage\` on $(date +%F). Data are made from consecutive seeds, beginning where they began when this was first written; nothing is picked.

## Shares of the variance

Clinics are made by the model itself, in points without limits (\`Tests/InventedClinic\`): clients within therapists, courses of 2 to 40 sessions; $seeds of each kind. "Own truth" is the share among the sessions of that very clinic; "the truth behind them" is the share that the way of making clinics has, from which a single clinic's differs by chance. For what goes with the alliance, the treatment and the time the page is asked about the first; the variances between clients, therapists and sites and of what is left over are estimated as those behind, and that is what their intervals are for. By chance alone a coverage of 95% comes out between $(awk -v n="$seeds" 'BEGIN { s = 1.96 * sqrt(0.95 * 0.05 / n); printf "%.1f%% and %.1f%%", 100 * (0.95 - s), 100 * (0.95 + s) }').

| clinics | source | truth | mean estimate | mean width of the interval | own truth held | truth below the interval | above | truth behind them held | told from none |
|---|---|---|---|---|---|---|---|---|---|
$(awk -F'\t' '
    BEGIN {
        names["small"] = "140 clients, 8 therapists, 2 treatments"; names["large"] = "600 clients, 30 therapists, 2 treatments"
        names["none"] = "140 clients, 8 therapists, no effect of alliance or treatment, therapists alike"
        names["sites"] = "300 clients, 24 therapists at 6 sites, 3 treatments"
        said["residual"] = "left over"
    }
    {
        printf "| %s | %s | %.1f%% | %.1f%% | %.1f | %.1f%% | %.1f%% | %.1f%% | %.1f%% | %.1f%% |\n", names[$1],
            $2 in said ? said[$2] : $2, 100 * $4, 100 * $5, 100 * $6, 100 * $7 / $3, 100 * $8 / $3,
            100 * ($3 - $7 - $8) / $3, 100 * $9 / $3, 100 * $10 / $3
    }' "$work/shares")

The width is in points of per cent. Without any effect the alliance should be told from none in about 5% of clinics, the treatment and therapists, whose intervals have equal tails from none on, in about 2.5%. The interval of what goes with the time holds its own truth less often than it says.

## Fixed effects and variances

\`y ~ x * z + (1 + x | g)\`, 40 groups of 10 rows, by REML; 95% intervals from t for fixed effects, from the profile of the likelihood for the rest. By chance alone a coverage of 95% comes out between $(awk -v n="$fits" 'BEGIN { s = 1.96 * sqrt(0.95 * 0.05 / n); printf "%.1f%% and %.1f%%", 100 * (0.95 - s), 100 * (0.95 + s) }').

| parameter | interval | fits | truth held |
|---|---|---|---|
$(awk -F'\t' '{ printf "| %s | %s | %d | %.1f%% |\n", $1, $2, $3, 100 * $4 / $3 }' "$work/fits")
TEXT
    cat docs/coverage.md
}

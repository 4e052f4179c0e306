extension GrowthDesign {
    /// Means by cluster and the scale of time, from the sums.
    init(_ statistics: GrowthStatistics, _ model: GrowthModel) throws(MixedModelError) {
        self.model = model
        products = GrowthFeatures.products(statistics.categories)
        columns = model.columns(categories: statistics.categories)
        let count = products
        places = columns.map { Place($0, products: count) }
        let clusters = statistics.clusters
        clusterCounts = [Double](repeating: 0, count: clusters)
        var totals = clusterCounts
        var (time, timeSquared) = (0.0, 0.0)
        let gathered = statistics.gathered
        if gathered.isTooVaried {
            for (unit, sums) in zip(statistics.units, statistics.sums) where sums.count > 0 {
                clusterCounts[Int(unit.cluster)] += Double(sums.count)
                totals[Int(unit.cluster)] +=
                    Double(sums.covariate &- Int64(sums.count) &* statistics.covariateReference) * statistics.step
                time += sums.time
                timeSquared += sums.timeSquared
            }
        } else {
            for pattern in 0..<gathered.patterns {
                time += gathered.units[pattern] * gathered.times[pattern]
                timeSquared += gathered.units[pattern] * gathered.timeSquares[pattern]
                for cluster in 0..<clusters {
                    let cell = gathered.cell(pattern, cluster)
                    clusterCounts[cluster] +=
                        gathered.counts[pattern] * gathered.cellSums[cell + GrowthFeatures.one].rounded()
                    totals[cluster] += gathered.counts[pattern] * gathered.cellSums[cell + GrowthFeatures.mean]
                }
            }
        }
        rowCount = clusterCounts.reduce(0, +)
        guard rowCount > 0 else { throw .emptyData }
        let grand = totals.reduce(0, +) / rowCount
        grandMean = grand
        let means = zip(totals, clusterCounts).map { $1 > 0 ? $0 / $1 : grand }
        betweenOrigin = model.hasCluster ? means : means.map { _ in grand }
        clusterDeviation = means.map { $0 - grand }
        timeMean = model.hasTime ? time / rowCount : 0
        let variance = timeSquared / rowCount - timeMean * timeMean
        timeSpread = model.hasTime && variance > 1e-12 * timeMean * timeMean ? variance.squareRoot() : 1
    }

    /// The products of features of one pattern, with the two features that depend on the cluster.
    private func extended(_ gathered: GrowthCells, _ pattern: Int) -> [Double] {
        let size = products + 2
        var result = [Double](repeating: 0, count: size * size)
        for second in 0..<products {
            for first in 0..<products { result[first + second * size] = gathered.product(pattern, first, second) }
        }
        var (between, cluster) = ([Double](repeating: 0, count: products), [Double](repeating: 0, count: products))
        var (both, squared, own) = (0.0, 0.0, 0.0)
        gathered.cellSums.withUnsafeBufferPointer { sums in
            for level in betweenOrigin.indices {
                let cell = gathered.cell(pattern, level)
                let count = sums[cell + GrowthFeatures.one]
                if count == 0 { continue }
                let (origin, deviation) = (betweenOrigin[level], clusterDeviation[level])
                for index in 0..<products {
                    between[index] += origin * sums[cell + index]
                    cluster[index] += deviation * sums[cell + index]
                }
                both += deviation * (sums[cell + GrowthFeatures.mean] - origin * count)
                squared += origin * origin * count
                own += deviation * deviation * count
            }
        }
        for index in 0..<products {
            let value = gathered.product(pattern, index, GrowthFeatures.mean) - between[index]
            (result[index + products * size], result[products + index * size]) = (value, value)
            let other = cluster[index]
            (result[index + (products + 1) * size], result[products + 1 + index * size]) = (other, other)
        }
        result[products * (size + 1)] =
            gathered.product(pattern, GrowthFeatures.mean, GrowthFeatures.mean) - 2 * between[GrowthFeatures.mean]
            + squared
        result[products + (products + 1) * size] = both
        result[products + 1 + products * size] = both
        result[(products + 1) * (size + 1)] = own
        return result
    }

    /// What an effect and a column are made of: features with their factors in one pattern.
    private func makeup(
        _ count: Double, _ time: Double, _ timeSquared: Double
    ) -> [[(feature: Int, factor: Double)]] {
        var result: [[(feature: Int, factor: Double)]] = []
        for place in places {
            let (level, slope) = place.factors(count, time, timeSquared)
            result.append([(place.feature, level)])
            if width == 2 { result.append([(place.feature, (slope - timeMean * level) / timeSpread)]) }
        }
        result.append([(GrowthFeatures.outcome, 1)])
        if width == 2 {
            result.append([
                (GrowthFeatures.timeOutcome, 1 / timeSpread), (GrowthFeatures.outcome, -timeMean / timeSpread),
            ])
        }
        return result
    }

    /// Tier 1: cells by pattern and cluster.
    func patternCells(_ gathered: GrowthCells) -> NestedCells {
        let used = (0..<gathered.patterns).filter { gathered.units[$0] > 0.5 }
        let clusters = betweenOrigin.indices.filter { clusterCounts[$0] > 0 }
        let (size, block) = (products + 2, width * stride)
        var corner = Matrix(rows: stride, columns: stride)
        var (gram, quadratic): ([Double], [Double]) = ([], [])
        quadratic.reserveCapacity(used.count * block * block)
        for pattern in used {
            let (count, time, square) = (
                gathered.counts[pattern], gathered.times[pattern], gathered.timeSquares[pattern]
            )
            gram += self.gram(count, time, square)
            let products = extended(gathered, pattern)
            addCorner(&corner, count, time, square) { products[$0 + $1 * size] }
            let parts = makeup(count, time, square)
            for column in 0..<block {
                for row in 0..<block {
                    var value = 0.0
                    for left in parts[row] {
                        for right in parts[column] {
                            value += left.factor * right.factor * products[left.feature + right.feature * size]
                        }
                    }
                    quadratic.append(value)
                }
            }
        }
        closeCorner(&corner, gathered.squares)
        let filled = filledCells(gathered, used, clusters)
        return NestedCells(
            shape: shape(levels: Int(gathered.units.reduce(0, +).rounded()), clusters: clusters.count), stride: stride,
            outerEffects: [0], outerLevels: clusters.count, gram: gram, patternCount: used.map { gathered.units[$0] },
            quadratic: quadratic, cellStart: filled.start, cellPattern: filled.patterns, cellCount: filled.counts,
            cellSums: filled.sums, corner: corner)
    }

    private struct FilledCells {
        let start: [Int]
        let patterns: [Int32]
        let counts: [Double]
        let sums: [Double]
    }

    /// The cells that are not empty, cluster after cluster. What is gathered stands pattern after pattern, so that going
    /// through all patterns of one cluster after another would fetch each cell from far away: a few clusters at a time stay
    /// near. No room is made for cells that are empty: after single additions most are, and clearing their memory would
    /// cost more than all the rest.
    private func filledCells(_ gathered: GrowthCells, _ used: [Int], _ clusters: [Int]) -> FilledCells {
        let block = width * stride
        return gathered.cellSums.withUnsafeBufferPointer { source in
            let start = starts(gathered, source, used, clusters)
            let filled = start.last ?? 0
            var patterns = [Int32](repeating: 0, count: filled)
            var counts = [Double](repeating: 0, count: filled)
            let sums = [Double](unsafeUninitializedCapacity: filled * block) { sums, initialized in
                // Every element is set: a cell is counted and filled by the same condition.
                initialized = filled * block
                guard let source = source.baseAddress, let target = sums.baseAddress else { return }
                for first in Swift.stride(from: 0, to: clusters.count, by: Self.clustersAtATime) {
                    let some = first..<min(first + Self.clustersAtATime, clusters.count)
                    var next = Array(start[some])
                    for (index, pattern) in used.enumerated() {
                        let (count, time) = (gathered.counts[pattern], gathered.times[pattern])
                        let square = gathered.timeSquares[pattern]
                        for place in some {
                            let cell = gathered.cell(pattern, clusters[place])
                            guard source[cell] > 0.5 else { continue }
                            let at = next[place - first]
                            next[place - first] += 1
                            patterns[at] = Int32(index)
                            counts[at] = source[cell]
                            self.sums(source + cell, clusters[place], count, time, square, into: target + at * block)
                        }
                    }
                }
            }
            return FilledCells(start: start, patterns: patterns, counts: counts, sums: sums)
        }
    }

    /// Where the cells of each cluster begin, and where the last ends.
    private func starts(
        _ gathered: GrowthCells, _ source: UnsafeBufferPointer<Double>, _ used: [Int], _ clusters: [Int]
    ) -> [Int] {
        var counts = [Int](repeating: 0, count: clusters.count)
        for pattern in used {
            for (place, cluster) in clusters.enumerated() where source[gathered.cell(pattern, cluster)] > 0.5 {
                counts[place] += 1
            }
        }
        var start = [0]
        start.reserveCapacity(clusters.count + 1)
        for count in counts { start.append(start[start.count - 1] + count) }
        return start
    }

    private static let clustersAtATime = 32

    /// Tier 2: every unit a cell of its own.
    func unitCells(_ statistics: GrowthStatistics) -> NestedCells {
        let clusters = betweenOrigin.indices.filter { clusterCounts[$0] > 0 }
        let present = statistics.sums.indices.filter { statistics.sums[$0].count > 0 }
        let byCluster = RowsByLevel(present.map { statistics.units[$0].cluster }, levels: statistics.clusters)
        let block = width * stride
        var corner = Matrix(rows: stride, columns: stride)
        var squares = [Double](repeating: 0, count: 3)
        var gram: [Double] = []
        var start = [0]
        var sums = [Double](repeating: 0, count: present.count * block)
        var filled = 0
        for cluster in clusters {
            var part = Matrix(rows: stride, columns: stride)
            for index in byCluster.rows(cluster) {
                let unit = present[index]
                let own = statistics.sums[unit]
                var values = statistics.features(unit)
                for index in 0..<3 { squares[index] += values[products + index] }
                let (count, time, square) = (Double(own.count), own.time, own.timeSquared)
                gram += self.gram(count, time, square)
                sums.withUnsafeMutableBufferPointer { target in
                    guard let target = target.baseAddress else { return }
                    self.sums(values, cluster, count, time, square, into: target + filled)
                }
                filled += block
                values[products] = values[GrowthFeatures.mean] - betweenOrigin[cluster]
                values[products + 1] = clusterDeviation[cluster]
                addCorner(&part, count, time, square) { values[$0] * values[$1] }
            }
            corner = corner + part
            start.append(filled / block)
        }
        closeCorner(&corner, squares)
        return NestedCells(
            shape: shape(levels: present.count, clusters: clusters.count), stride: stride, outerEffects: [0],
            outerLevels: clusters.count, gram: gram, patternCount: [Double](repeating: 1, count: present.count),
            quadratic: [], cellStart: start, cellPattern: present.indices.map { Int32($0) },
            cellCount: [Double](repeating: 1, count: present.count), cellSums: sums, corner: corner)
    }
}

extension ModelFrame {
    /// These rows, some of them repeatedly; levels of groups inside the clusters are told apart by their copy.
    func resampled(rows chosen: [Int], copies: [Int], isInside: [Bool]) throws(MixedModelError) -> ModelFrame {
        let groups = groups.enumerated().map { index, group in
            let width = Int64(max(1, group.levels.count))
            let keys = zip(chosen, copies).map { row, copy in
                Int64(group.codes[row]) + (isInside[index] ? Int64(copy) * width : 0)
            }
            let used = Set(keys).sorted()
            let place = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, Int32($0)) })
            return Group(
                label: group.label, levels: used.map { "\(group.levels[Int($0 % width)])*\($0 / width)" },
                codes: keys.map { place[$0] ?? 0 })
        }
        let terms = terms.map { term in
            Term(
                group: term.group, columns: term.columns,
                values: term.values.map { values in values.map { held in chosen.map { held[$0] } } })
        }
        for term in terms {
            let levels = groups[term.group].levels.count
            if levels < 2 { throw .oneLevel(group: groups[term.group].label) }
            if levels * term.width >= chosen.count {
                throw .tooManyParameters(
                    group: groups[term.group].label, effects: levels * term.width, rows: chosen.count)
            }
        }
        let values = fixedValues.map { column in chosen.map { column[$0] } }
        let kept = RankReduction.independent(values)
        let keptSet = Set(kept)
        return ModelFrame(
            formula: formula, rowCount: chosen.count, droppedRows: droppedRows,
            missingColumns: missingColumns, rows: chosen.map { rows[$0] },
            response: chosen.map { response[$0] }, offset: offset.map { held in chosen.map { held[$0] } },
            weights: weights.map { held in chosen.map { held[$0] } }, groups: groups, terms: terms,
            droppedColumns: droppedColumns + fixed.indices.filter { !keptSet.contains($0) }.map { fixed[$0].name },
            fixed: kept.map { fixed[$0] }, fixedValues: kept.map { values[$0] }, coding: coding)
    }
}

/// A few values kept at hand; when there are too many, the one not asked for longest goes.
///
/// - Complexity: O(limit) an access; it is meant for some dozens of values.
struct BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private var values: [Key: Value] = [:]
    /// The keys, the one asked for last at the end.
    private var order: [Key] = []

    /// - Parameter limit: How many values are kept at most; from 1 on.
    init(limit: Int) {
        self.limit = limit
    }

    mutating func value(for key: Key) -> Value? {
        guard let value = values[key] else { return nil }
        touch(key)
        return value
    }

    mutating func keep(_ value: Value, for key: Key) {
        values[key] = value
        touch(key)
        if order.count > limit { values[order.removeFirst()] = nil }
    }

    mutating func forget(_ key: Key) {
        values[key] = nil
        order.removeAll { $0 == key }
    }

    private mutating func touch(_ key: Key) {
        if order.last == key { return }
        if let place = order.firstIndex(of: key) { order.remove(at: place) }
        order.append(key)
    }
}

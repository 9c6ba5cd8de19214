import Testing

@testable import LocalStore

@Suite("What is kept at hand")
struct BoundedCacheTests {
    @Test("the value not asked for longest goes when there are too many")
    func bound() {
        var cache = BoundedCache<Int, String>(limit: 2)
        cache.keep("one", for: 1)
        cache.keep("two", for: 2)
        #expect(cache.value(for: 1) == "one")
        cache.keep("three", for: 3)
        #expect(cache.value(for: 2) == nil)
        #expect(cache.value(for: 1) == "one")
        #expect(cache.value(for: 3) == "three")
    }

    @Test("a value kept again takes no second place")
    func replaced() {
        var cache = BoundedCache<Int, String>(limit: 2)
        cache.keep("one", for: 1)
        cache.keep("two", for: 2)
        cache.keep("uno", for: 1)
        #expect(cache.value(for: 1) == "uno")
        #expect(cache.value(for: 2) == "two")
    }
}

import JourneyEngine
import Testing

@Suite("The daily check")
struct QualityDutyTests {
    private static let day = FoldScene.morning.day

    @Test("R-408: a check is due on each day that has an ended journey with a customer")
    func due() {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: 0)
        #expect(QualityDuty(scene.fold).days.isEmpty, "it has not ended")
        scene.add(.ended(.closed), 1, at: 9)
        scene.add(.journeyBegan(.citroen), 2, at: 24 * 60)
        scene.add(.ended(.abandoned), 2, at: 24 * 60)
        scene.add(.leadBegan(.citroen, .noTime), 3, at: 48 * 60)
        scene.add(.leadConfirmed, 3, at: 48 * 60)
        #expect(QualityDuty(scene.fold).openDays == [Self.day])
    }

    @Test("R-408: it stays open until one of the day's journeys has its verdict")
    func verdict() {
        var scene = FoldScene()
        for number in 1...3 {
            scene.addQuotedJourney(number, at: Double(number) * (number == 3 ? 480 : 1))
            scene.add(.ended(.closed), number, at: Double(number) * (number == 3 ? 481 : 2))
        }
        scene.add(.checked(FoldScene.journey(9), .good), 9, at: 100)
        #expect(QualityDuty(scene.fold).openDays.count == 2)
        scene.add(.checked(FoldScene.journey(2), .bad), 2, at: 101)
        let duty = QualityDuty(scene.fold)
        #expect(duty.openDays == [Self.day.adding(days: 1)])
        #expect((duty.days[0].journeys, duty.days[0].checked, duty.days[0].bad) == (2, 1, 1))
        scene.add(.checked(FoldScene.journey(2), .good), 2, at: 102)
        #expect(QualityDuty(scene.fold).days[0].bad == 0)
    }
}

extension Int64 {
    fileprivate var day: CalendarDate { Timestamp(milliseconds: self).brussels.date }
}

import Synchronization

/// Where workers leave messages for the thread that owns the screen.
public final class Mailbox<Message: Sendable>: Sendable {
    private let wake: WakePipe
    private let messages = Mutex<[Message]>([])

    /// Makes a mailbox that wakes the loop through `wake`.
    public init(wake: WakePipe) { self.wake = wake }

    /// Leaves a message; may be called from any thread, never waits.
    public func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            defer { messages.append(message) }
            return messages.isEmpty
        }
        if wasEmpty { wake.ring() }
    }

    func takeAll() -> [Message] {
        messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}

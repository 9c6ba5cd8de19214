internal import NIOPosix
internal import QuoteDocument
package import QuotePrinter
internal import ServiceLifecycle

/// The ``Mailer`` as a part of the running centre: it ends with it.
package struct MailService: Service {
    private let mailer: Mailer

    package init(_ mailer: Mailer) {
        self.mailer = mailer
    }

    package func run() async {
        await cancelWhenGracefulShutdown { [mailer] in await mailer.run() }
    }
}

extension LetterWriter {
    /// Prints quotes by way of `stand-document`, on a thread that may wait for it.
    package init(keys: CentreKeys, from: Mailbox, site: String?, printer: QuotePrinter) {
        self.init(keys: keys, from: from, site: site) { handover in
            try await NIOThreadPool.singleton.runIfActive { try printer.print(handover).bytes }
        }
    }
}

public typealias JourneyID = Identifier<Journey>
public typealias CustomerID = Identifier<CustomerCard>
public typealias QuoteID = Identifier<Quote>
public typealias VoucherID = Identifier<Voucher>

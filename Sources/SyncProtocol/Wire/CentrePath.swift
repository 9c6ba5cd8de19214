/// Where the centre answers what.
public enum CentrePath {
    /// `POST`: a ``Challenge``; the body is `{"nonce":"…"}`.
    public static let challenge = "/v1/registrations/challenge"
    /// `POST`: a ``RegistrationRequest`` is answered with a ``Token``.
    public static let registrations = "/v1/registrations"
    /// `GET`: the reference package, with an `ETag`.
    public static let reference = "/v1/reference"
    /// `POST`: a ``CustomerQuestion`` is answered with a ``CustomerAnswer``.
    public static let customerSearch = "/v1/customers/search"

    /// `GET`: the ``Receipt`` of what is there.
    public static func cursor(device: DeviceID, epoch: UniqueID) -> String {
        "/v1/journals/\(device)/\(epoch)/cursor"
    }

    /// `GET`: the ``Receipt`` of what is there up to a place, with the hash that stands there.
    public static func place(_ seq: Int64, device: DeviceID, epoch: UniqueID) -> String {
        "/v1/journals/\(device)/\(epoch)/cursor/\(seq)"
    }

    /// `POST`: a ``Batch`` is answered with its ``Receipt``.
    public static func batches(device: DeviceID, epoch: UniqueID) -> String {
        "/v1/journals/\(device)/\(epoch)/batches"
    }
}

/// Whoever knows what a text takes when it is set.
public protocol Typesetter {
    /// The size of a text, wrapped at a width, in points; a width of 0 never wraps.
    func size(of text: String, in style: TextStyle, width: Double) -> (
        width: Double, height: Double
    )
}

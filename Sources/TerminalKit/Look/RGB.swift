import Glibc

/// A colour of the screen, in sRGB.
public struct RGB: Hashable, Sendable {
    /// The share of red, 0 to 255.
    public let red: UInt8
    /// The share of green, 0 to 255.
    public let green: UInt8
    /// The share of blue, 0 to 255.
    public let blue: UInt8

    /// Makes a colour of its three shares, 0 to 255 each.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// How light it is, 0 to 1: relative luminance as WCAG 2.2 defines it.
    public var luminance: Double {
        func linear(_ share: UInt8) -> Double {
            let value = Double(share) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// How well one can be read on the other, 1 to 21: the contrast ratio of WCAG 2.2.
    public func contrast(with other: RGB) -> Double {
        let lights = [luminance, other.luminance]
        return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
    }

    /// The colour `share` (0 to 1) of the way to white.
    func lightened(_ share: Double) -> RGB {
        func light(_ value: UInt8) -> UInt8 {
            UInt8(Double(value) + (255 - Double(value)) * min(1, max(0, share)))
        }
        return RGB(light(red), light(green), light(blue))
    }

    func distance(to other: RGB) -> Int {
        func square(_ one: UInt8, _ two: UInt8) -> Int {
            let difference = Int(one) - Int(two)
            return difference * difference
        }
        // The eye is keenest on green and dullest on red's opposite end.
        return 2 * square(red, other.red) + 4 * square(green, other.green)
            + 3 * square(blue, other.blue)
    }
}

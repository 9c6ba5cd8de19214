/// Prints quotes by way of the program that does it.
public enum QuotePrinter {}

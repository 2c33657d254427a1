package homeport.trial.pack;

/// An entry of a pack.
///
/// @param name its name in the zip
/// @param size bytes of its content
/// @param sha256 of its content, in lower-case hexadecimal
/// @param storedSize bytes as they stand in the zip, compressed
/// @param storedSha256 of those
public record PackEntry(
    String name, long size, String sha256, long storedSize, String storedSha256) {}

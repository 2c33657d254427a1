package homeport.runtime;

/// The port to DISPLAY and ACCEPT. Bytes are in the program's code page.
public interface Console {
  /// One line, or with `more` a part of one that a later call ends (WITH NO ADVANCING).
  void display(Device device, byte[] line, int offset, int length, boolean more);

  /// The next input line (SYSIN), or -1 at the end.
  ///
  /// @return bytes delivered, at most `capacity`
  int accept(Device device, byte[] area, int offset, int capacity);

  /// Where DISPLAY goes and ACCEPT comes from.
  enum Device {
    SYSOUT,
    SYSPUNCH,
    CONSOLE,
    SYSIN
  }
}

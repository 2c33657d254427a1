package homeport.runtime.markup;

import homeport.runtime.xml.XmlParse;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// What JSON and XML statements of a run unit keep: the layouts that were read, and what the last
/// statement has to say besides its code.
public final class MarkupState {
  private final Map<byte[], Map<Integer, Part>> parts = new IdentityHashMap<>();
  private final XmlParse.Active parses = new XmlParse.Active();
  private int count;
  private int status;

  public MarkupState() {}

  /// The layout that stands among a program's constants.
  public Part part(byte[] constants, int offset, int length) {
    return parts
        .computeIfAbsent(constants, _ -> new HashMap<>())
        .computeIfAbsent(offset, _ -> PartReader.part(constants, offset, length));
  }

  /// XML PARSE statements that are under way.
  public XmlParse.Active parses() {
    return parses;
  }

  /// COUNT IN: bytes of the last document that was made.
  public int count() {
    return count;
  }

  public void count(int bytes) {
    count = bytes;
  }

  /// JSON-STATUS.
  public int status() {
    return status;
  }

  public void status(int value) {
    status = value;
  }
}

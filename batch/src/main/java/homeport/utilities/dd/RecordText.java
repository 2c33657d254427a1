package homeport.utilities.dd;

import homeport.data.CodePage;

/// Records of characters as lines of text.
public final class RecordText {
  private static final byte BLANK = 0x40;

  private RecordText() {}

  /// The records of a source to its end, a line each.
  public static String of(RecordSource source, CodePage codePage) throws UtilityFailure {
    StringBuilder text = new StringBuilder();
    while (source.next()) {
      add(source.area(), source.length(), codePage, text);
      text.append('\n');
    }
    return text.toString();
  }

  /// Adds a record without its trailing blanks. A control character would tear a line apart.
  public static void add(byte[] record, int length, CodePage codePage, StringBuilder text) {
    int end = length;
    while (end > 0 && record[end - 1] == BLANK) {
      end--;
    }
    int from = text.length();
    codePage.decode(record, 0, end, text);
    for (int i = from; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
  }
}

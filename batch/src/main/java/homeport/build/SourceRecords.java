package homeport.build;

import homeport.data.CodePage;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.UtilityFailure;

/// Records of a source as lines of text.
final class SourceRecords {
  private static final byte BLANK = 0x40;

  private SourceRecords() {}

  /// The records to the end, without trailing blanks. A control character would tear a line apart.
  static String text(RecordSource source, CodePage codePage) throws UtilityFailure {
    StringBuilder text = new StringBuilder();
    while (source.next()) {
      int length = source.length();
      while (length > 0 && source.area()[length - 1] == BLANK) {
        length--;
      }
      int from = text.length();
      codePage.decode(source.area(), 0, length, text);
      for (int i = from; i < text.length(); i++) {
        if (Character.isISOControl(text.charAt(i))) {
          text.setCharAt(i, ' ');
        }
      }
      text.append('\n');
    }
    return text.toString();
  }
}

package homeport.utilities.sort.engine;

import java.util.List;

/// All control fields of a sort, made into one run of bytes for each record that compares as the
/// fields do, field after field.
public final class SortKey {
  private final KeyField[] fields;
  private final int[] widths;
  private final int width;
  private final int end;

  public SortKey(List<KeyField> fields) {
    this.fields = fields.toArray(KeyField[]::new);
    this.widths = new int[this.fields.length];
    int sum = 0;
    int last = 0;
    for (int i = 0; i < widths.length; i++) {
      KeyField field = this.fields[i];
      widths[i] = field.encoding().width(field.length());
      sum += widths[i];
      last = Math.max(last, field.end());
    }
    this.width = sum;
    this.end = last;
  }

  /// Bytes of the key.
  public int width() {
    return width;
  }

  /// Where the last control field ends in a record.
  public int end() {
    return end;
  }

  /// Writes a record's key. The record must reach to [#end].
  public void encode(byte[] record, int at, byte[] to, int toAt) {
    int next = toAt;
    for (int i = 0; i < fields.length; i++) {
      KeyField field = fields[i];
      int w = widths[i];
      field.encoding().encode(record, at + field.offset(), field.length(), to, next, w);
      if (field.descending()) {
        for (int b = next; b < next + w; b++) {
          to[b] = (byte) ~to[b];
        }
      }
      next += w;
    }
  }
}

package homeport.utilities.sort.reformat;

import java.util.Arrays;

/// JFY and SQZ: a field moved to one side, or its gaps closed (z/OS DFSORT Application Programming
/// Guide, OUTREC, "JFY" and "SQZ").
///
/// @param squeeze all blanks go, not just those at the side
/// @param right the text ends up on the right
/// @param preblank characters that are taken for blanks
/// @param lead before the text
/// @param middle between words that blanks divided (SQZ)
/// @param trail behind the text
/// @param pair the character between two of which nothing changes; 0 for none
/// @param width bytes of the outcome
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Shifted(
    int offset,
    int length,
    boolean squeeze,
    boolean right,
    byte[] preblank,
    byte[] lead,
    byte[] middle,
    byte[] trail,
    byte pair,
    int width)
    implements Piece {
  private static final byte BLANK = 0x40;

  @Override
  public int end() {
    return Piece.reach(offset, length);
  }

  @Override
  public void put(Source from, byte[] to, int at) {
    byte[] field = blanked(from);
    int start = 0;
    int end = length;
    while (start < end && field[start] == BLANK) {
      start++;
    }
    while (end > start && field[end - 1] == BLANK) {
      end--;
    }
    byte[] text = squeeze ? squeezed(field, start, end) : Arrays.copyOfRange(field, start, end);
    byte[] whole = new byte[lead.length + text.length + trail.length];
    System.arraycopy(lead, 0, whole, 0, lead.length);
    System.arraycopy(text, 0, whole, lead.length, text.length);
    System.arraycopy(trail, 0, whole, lead.length + text.length, trail.length);
    int count = Math.min(whole.length, width);
    Arrays.fill(to, at, at + width, BLANK);
    System.arraycopy(
        whole, right ? whole.length - count : 0, to, right ? at + width - count : at, count);
  }

  private byte[] blanked(Source from) {
    byte[] field = Arrays.copyOfRange(from.bytes(), offset, offset + length);
    boolean paired = false;
    for (int i = 0; i < field.length; i++) {
      paired ^= pair != 0 && field[i] == pair;
      for (byte blank : preblank) {
        if (!paired && field[i] == blank) {
          field[i] = BLANK;
        }
      }
    }
    return field;
  }

  private byte[] squeezed(byte[] field, int start, int end) {
    byte[] text = new byte[(end - start) * (1 + middle.length)];
    int count = 0;
    boolean gap = false;
    boolean paired = false;
    for (int i = start; i < end; i++) {
      paired ^= pair != 0 && field[i] == pair;
      if (field[i] == BLANK && !paired) {
        gap = true;
        continue;
      }
      if (gap) {
        System.arraycopy(middle, 0, text, count, middle.length);
        count += middle.length;
        gap = false;
      }
      text[count++] = field[i];
    }
    return Arrays.copyOf(text, count);
  }
}

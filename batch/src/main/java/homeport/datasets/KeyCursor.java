package homeport.datasets;

import homeport.datasets.KeyedImage.Place;
import homeport.runtime.RecordFile.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a file stands in the records of an image, in the order of their keys. It is kept as a key,
/// so that it holds while records come and go, and as a place, which is quicker while it is valid.
final class KeyCursor {
  private final KeyedImage image;
  private final int keyOffset;
  private final int keyLength;

  /// The record last found.
  final Place place = new Place();

  /// Where reading goes on: a key with one byte of zero behind it, so that it can stand for the
  /// place after the key as well.
  private final byte[] here;

  private int hereLength;
  private Next next = Next.AT;

  private enum Next {
    /// The record at [#here], or the first after it.
    AT,
    /// The first record after [#here].
    AFTER,
    END
  }

  KeyCursor(KeyedImage image, ImageForm form) {
    this.image = image;
    this.keyOffset = form.keyOffset();
    this.keyLength = form.keyLength();
    this.here = new byte[keyLength + 1];
  }

  /// Finds the next record.
  boolean next() {
    boolean found =
        switch (next) {
          case END -> false;
          case AT -> image.ceiling(place, here, 0, hereLength);
          case AFTER ->
              image.valid(place)
                  ? image.next(place)
                  : image.ceiling(place, here, 0, hereLength + 1);
        };
    return found || none();
  }

  /// Finds the record before.
  boolean previous() {
    boolean found =
        switch (next) {
          case END -> false;
          case AT ->
              hereLength == keyLength && image.exact(place, here, 0)
                  || image.lower(place, here, 0, hereLength);
          case AFTER -> image.lower(place, here, 0, hereLength);
        };
    return found || none();
  }

  private boolean none() {
    next = Next.END;
    return false;
  }

  /// The record that was found has been read: reading goes on behind it.
  void read() {
    Leaf leaf = place.found();
    System.arraycopy(leaf.heap, leaf.at[place.slot] + keyOffset, here, 0, keyLength);
    hereLength = keyLength;
    next = Next.AFTER;
  }

  /// Finds the record last read once more.
  boolean again() {
    return hereLength == keyLength && image.exact(place, here, 0);
  }

  /// Finds the record with a whole key.
  boolean exact(byte[] key, int offset) {
    return image.exact(place, key, offset);
  }

  /// Finds the first record whose key begins with the given bytes.
  boolean first(byte[] key, int offset, int length) {
    return image.ceiling(place, key, offset, length) && beginsWith(place, key, offset, length);
  }

  /// Goes to the record that START asks for. A key shorter than the records' compares with the
  /// leading part of theirs (START statement, KEY phrase: the shorter operand's length decides).
  boolean start(Position position, byte[] key, int offset, int length) {
    boolean found =
        switch (position) {
          case GREATER_OR_EQUAL -> image.ceiling(place, key, offset, length);
          case EQUAL -> first(key, offset, length);
          case LESS -> image.lower(place, key, offset, length);
          case GREATER -> {
            byte[] beyond = beyond(key, offset, length);
            yield beyond != null && image.ceiling(place, beyond, 0, beyond.length);
          }
          case LESS_OR_EQUAL -> lastUpTo(key, offset, length);
        };
    if (!found) {
      return none();
    }
    read();
    next = Next.AT;
    return true;
  }

  /// Finds the last record whose key is less than, or begins with, the given bytes.
  boolean lastUpTo(byte[] key, int offset, int length) {
    byte[] beyond = beyond(key, offset, length);
    return image.lower(place, beyond, 0, beyond == null ? 0 : beyond.length);
  }

  /// True when the key of a record begins with the given bytes.
  boolean beginsWith(Place at, byte[] key, int offset, int length) {
    Leaf leaf = at.found();
    int from = leaf.at[at.slot] + keyOffset;
    return Arrays.equals(leaf.heap, from, from + length, key, offset, offset + length);
  }

  /// The least key that is more than all that begin with the given bytes; null when there is none,
  /// after bytes that are all X'FF'.
  private static byte @Nullable [] beyond(byte[] key, int offset, int length) {
    int end = length;
    while (end > 0 && key[offset + end - 1] == (byte) 0xFF) {
      end--;
    }
    if (end == 0) {
      return null;
    }
    byte[] beyond = Arrays.copyOfRange(key, offset, offset + end);
    beyond[end - 1]++;
    return beyond;
  }
}

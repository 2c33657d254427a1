package homeport.datasets;

import homeport.datasets.KeyedImage.Place;
import homeport.store.KeyedTable;
import java.util.Arrays;

/// An alternate index in memory. For each record it has an entry: the alternate key, a number that
/// keeps entries of the same key in the order in which they came, and the record's prime key. A
/// record that ends before its alternate key has none (z/OS DFSMS Using Data Sets, "Alternate index
/// structure").
final class IndexImage {
  /// Bytes of the number.
  private static final int ORDER = 4;

  private final KeyedImage image;
  private final ImageForm form;
  private final KeyCursor search;
  private final Place peek = new Place();
  private final Attributes.AlternateIndex attributes;
  private final int keyOffset;
  private final int keyLength;
  private final int primeOffset;
  private final int primeLength;
  private final byte[] entry;

  /// @param empty the table is known to have no entries
  IndexImage(
      ImageSet set,
      KeyedTable table,
      Attributes.AlternateIndex attributes,
      Attributes.Keyed base,
      boolean empty) {
    this.attributes = attributes;
    this.keyOffset = attributes.keyOffset();
    this.keyLength = attributes.keyLength();
    this.primeOffset = base.keyOffset();
    this.primeLength = base.keyLength();
    this.form = form(attributes, base);
    this.entry = new byte[form.recordMax()];
    this.image = KeyedImage.of(set, table, form, empty);
    this.search = new KeyCursor(image, form);
  }

  static ImageForm form(Attributes.AlternateIndex attributes, Attributes.Keyed base) {
    int key = attributes.keyLength() + ORDER;
    return new ImageForm(0, key, key + base.keyLength());
  }

  Attributes.AlternateIndex attributes() {
    return attributes;
  }

  int keyLength() {
    return keyLength;
  }

  boolean unique() {
    return attributes.unique();
  }

  KeyCursor cursor() {
    return new KeyCursor(image, form);
  }

  private boolean covers(int length) {
    return length >= keyOffset + keyLength;
  }

  /// True when the index has the alternate key of a record, for another record than the one with
  /// the same prime key.
  boolean hasOther(byte[] record, int offset, int length) {
    if (!covers(length)) {
      return false;
    }
    int key = offset + keyOffset;
    boolean found = search.first(record, key, keyLength);
    while (found) {
      if (!samePrime(record, offset)) {
        return true;
      }
      found = image.next(search.place) && search.beginsWith(search.place, record, key, keyLength);
    }
    return false;
  }

  private boolean samePrime(byte[] record, int offset) {
    Leaf leaf = search.place.found();
    int at = leaf.at[search.place.slot] + keyLength + ORDER;
    int prime = offset + primeOffset;
    return Arrays.equals(leaf.heap, at, at + primeLength, record, prime, prime + primeLength);
  }

  /// Adds the entry of a record, behind those that have its key.
  void add(byte[] record, int offset, int length) {
    if (!covers(length)) {
      return;
    }
    int key = offset + keyOffset;
    int order = 0;
    if (search.lastUpTo(record, key, keyLength)
        && search.beginsWith(search.place, record, key, keyLength)) {
      Leaf leaf = search.place.found();
      order = number(leaf.heap, leaf.at[search.place.slot] + keyLength) + 1;
    }
    System.arraycopy(record, key, entry, 0, keyLength);
    for (int i = 0; i < ORDER; i++) {
      entry[keyLength + i] = (byte) (order >>> 8 * (ORDER - 1 - i));
    }
    System.arraycopy(record, offset + primeOffset, entry, keyLength + ORDER, primeLength);
    boolean added = image.insert(entry, 0, entry.length);
    assert added;
  }

  private static int number(byte[] bytes, int at) {
    int value = 0;
    for (int i = 0; i < ORDER; i++) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }

  /// Removes the entry of a record.
  void remove(byte[] record, int offset, int length) {
    if (!covers(length)) {
      return;
    }
    int key = offset + keyOffset;
    boolean found = search.first(record, key, keyLength);
    while (found) {
      if (samePrime(record, offset)) {
        image.delete(search.place);
        return;
      }
      found = image.next(search.place) && search.beginsWith(search.place, record, key, keyLength);
    }
  }

  /// True when two images of a record have the same alternate key.
  boolean sameKey(byte[] a, int aOffset, int aLength, byte[] b, int bOffset, int bLength) {
    if (!covers(aLength) || !covers(bLength)) {
      return covers(aLength) == covers(bLength);
    }
    int one = aOffset + keyOffset;
    int two = bOffset + keyOffset;
    return Arrays.equals(a, one, one + keyLength, b, two, two + keyLength);
  }

  /// True when the entry behind the one a cursor has found has the same alternate key.
  boolean moreOfSameKey(KeyCursor cursor) {
    if (attributes.unique()) {
      return false;
    }
    Leaf leaf = cursor.place.found();
    int at = leaf.at[cursor.place.slot];
    byte[] heap = leaf.heap;
    peek.copy(cursor.place);
    return image.next(peek) && cursor.beginsWith(peek, heap, at, keyLength);
  }

  /// Finds the record of the entry that a cursor has found.
  boolean record(KeyCursor cursor, KeyedImage base, Place to) {
    Leaf leaf = cursor.place.found();
    return base.exact(to, leaf.heap, leaf.at[cursor.place.slot] + keyLength + ORDER);
  }
}

package homeport.demo.oracle;

import java.util.Comparator;
import java.util.Locale;

/// What identifies an account. Branch is digits, product letters, serial digits again, each of a
/// fixed length, so comparing the parts gives the order of the EBCDIC bytes too.
record AccountKey(int branch, String product, int serial) implements Comparable<AccountKey> {
  private static final Comparator<AccountKey> BY_PARTS =
      Comparator.comparingInt(AccountKey::branch)
          .thenComparing(AccountKey::product)
          .thenComparingInt(AccountKey::serial);

  @Override
  public int compareTo(AccountKey other) {
    return BY_PARTS.compare(this, other);
  }

  /// As listings have it: `1010 CU 000171`.
  String shown() {
    return String.format(Locale.ROOT, "%04d %s %06d", branch, product, serial);
  }

  void write(RecordImage image) {
    image.digits(branch, 4).text(product, 2).digits(serial, 6);
  }
}

package homeport.programme;

import java.util.Locale;

/// A number with what it counts, as the ledger's English has it: `1 difference`, `2,000 records`.
/// [Said] knows either form again.
final class Counted {
  private Counted() {}

  /// @param noun of one of them; an s makes it many
  static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}

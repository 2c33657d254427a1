package homeport.cobol.model;

import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Expression.Slice;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import java.math.BigInteger;

/// Parts of items: of characters only, and within the item where that is known (Language Reference,
/// "Reference modification").
final class SliceRules {
  private final Problems problems;

  SliceRules(Problems problems) {
    this.problems = problems;
  }

  /// @param what has no parts
  void none(Reference reference, String what) {
    if (reference.slice() != null) {
      problems.add(
          RuleBroken.of(
              Rule.SLICE_KIND,
              reference.slice().at(),
              what + " cannot have reference modification"));
    }
  }

  void check(Reference reference, DataItem item) {
    Slice slice = reference.slice();
    if (slice == null) {
      return;
    }
    if (!item.usage().holdsCharacters()) {
      problems.add(
          RuleBroken.of(
                  Rule.SLICE_KIND,
                  slice.at(),
                  "`" + reference.name() + "` is not characters; no part of it can be taken")
              .also(item.nameAt(), "USAGE " + item.usage()));
      return;
    }
    BigInteger from = IntegerLiteral.valueOf(slice.from());
    BigInteger length = IntegerLiteral.valueOf(slice.length());
    int bytes = item.isDynamic() ? item.dynamicLimit() : item.length();
    int characters =
        item.utf8Characters() > 0 ? item.utf8Characters() : bytes / item.encoding().unit();
    BigInteger size = BigInteger.valueOf(characters);
    boolean empty =
        (from != null && from.signum() <= 0) || (length != null && length.signum() <= 0);
    if (empty) {
      problems.add(
          RuleBroken.of(
              Rule.SLICE_KIND, slice.at(), "position and length of a part are at least 1"));
    } else if (from != null) {
      BigInteger last = length == null ? from : from.add(length).subtract(BigInteger.ONE);
      if (last.compareTo(size) > 0) {
        problems.add(
            RuleBroken.of(
                    Rule.SLICE_RANGE,
                    slice.at(),
                    "the part ends at " + last + ", behind `" + reference.name() + "`")
                .also(
                    item.nameAt(),
                    size + (item.usage() == Usage.DISPLAY ? " bytes" : " characters")));
      }
    }
  }
}

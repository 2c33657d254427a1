package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.model.StorageArea;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Statement;
import java.math.BigInteger;
import java.util.Set;

/// ALLOCATE and FREE (Language Reference, the statements of these names).
final class StorageChecker {
  /// The bits of an address.
  private static final Set<BigInteger> LOCATIONS =
      Set.of(BigInteger.valueOf(24), BigInteger.valueOf(31));

  private final Checks checks;

  StorageChecker(Checks checks) {
    this.checks = checks;
  }

  void allocate(Statement.Allocate s) {
    checks.refuse(Support.ALLOCATE, s.at());
    if (s.record() != null) {
      record(s.record());
    } else if (s.bytes() != null) {
      Operand bytes = checks.operand(s.bytes());
      boolean number =
          bytes.isUnknown() || bytes.kind() == Kind.NUMERIC || bytes.kind() == Kind.EXPRESSION;
      if (!number) {
        checks.report(
            Rule.ALLOCATE_OPERAND, bytes, bytes.described() + " is no number of characters");
      } else if (s.returning() == null) {
        checks.report(Rule.ALLOCATE_OPERAND, s.at(), "ALLOCATE … CHARACTERS needs RETURNING");
      }
    }
    Expression location = s.location();
    if (location != null && !isLocation(location)) {
      checks.report(
          Rule.ALLOCATE_OPERAND,
          location.at(),
          "LOC has 24 or 31, or 64 under LP(64), which is not supported");
    }
    if (s.returning() != null) {
      pointer(s.returning());
    }
  }

  private static boolean isLocation(Expression location) {
    return location instanceof Expression.Constant(_, Literal.Number number)
        && number.scale() == 0
        && LOCATIONS.contains(number.unscaled());
  }

  /// Level 01 or 77 of the LINKAGE SECTION, whole, without a table UNBOUNDED.
  private void record(Reference reference) {
    DataItem record = checks.whole(reference);
    if (record == null) {
      if (!checks.operand(reference).isUnknown()) {
        checks.report(
            Rule.ALLOCATE_OPERAND,
            reference.at(),
            "ALLOCATE has a whole record of the LINKAGE SECTION");
      }
      return;
    }
    boolean linkage =
        record.area().kind() == StorageArea.Kind.LINKAGE
            && record.parent() == null
            && record.redefines() == null;
    checks.moved(record, reference.at());
    if (!linkage || record.isUnbounded()) {
      checks.report(
          RuleBroken.of(
                  Rule.ALLOCATE_OPERAND,
                  reference.at(),
                  "`"
                      + record.displayName()
                      + (linkage
                          ? "` has a table UNBOUNDED, so its size is not known"
                          : "` is no level 01 or 77 of the LINKAGE SECTION"))
              .also(record.nameAt(), "defined here"));
    }
  }

  void free(Statement.Free s) {
    checks.refuse(Support.FREE, s.at());
    s.pointers().forEach(this::pointer);
  }

  private void pointer(Reference reference) {
    Operand operand = checks.operand(reference);
    if (operand.kind() != Kind.POINTER && !operand.isUnknown()) {
      checks.report(Rule.ALLOCATE_OPERAND, operand, operand.described() + " is not USAGE POINTER");
    }
  }
}

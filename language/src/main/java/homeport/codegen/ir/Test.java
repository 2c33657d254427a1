package homeport.codegen.ir;

import homeport.data.NumberFormat;
import java.util.List;

/// Something true or false. And and Or evaluate the right side only when they need it.
public sealed interface Test {
  record Constant(boolean value) implements Test {}

  /// Two numbers of the same scale.
  record Numbers(Relation relation, Num left, Num right) implements Test {}

  /// Bytes in the collating sequence of their code, which for EBCDIC storage is their unsigned
  /// order; the shorter one is taken as extended with `pad`.
  record Bytes(Relation relation, Place left, Place right, byte pad) implements Test {}

  /// Bytes against one byte repeated.
  record Fill(Relation relation, Place left, byte fill) implements Test {}

  /// Bytes against a pattern repeated to their length (ALL literal).
  record Pattern(Relation relation, Place left, Place pattern) implements Test {}

  /// NUMERIC test of a field that is stored as a number.
  record Numeric(Place of, NumberFormat format) implements Test {}

  /// True when every byte is a member of the set: the 256 flags at `members`.
  record AllIn(Place of, Place members) implements Test {}

  /// `abs(of) >= 10 ** digits`: the size error condition.
  record Exceeds(Num of, int digits) implements Test {}

  record Not(Test of) implements Test {}

  record And(Test left, Test right) implements Test {}

  record Or(Test left, Test right) implements Test {}

  /// A test that needs something made first: runs the operations, which have no control flow, each
  /// time it is evaluated, then tests.
  record After(List<Op> before, Test of) implements Test {
    public After {
      before = List.copyOf(before);
    }
  }

  /// What a routine that returns a `boolean` says.
  record Called(Routine routine, List<Argument> arguments) implements Test {
    public Called {
      arguments = List.copyOf(arguments);
    }
  }

  /// The relations.
  enum Relation {
    EQUAL,
    NOT_EQUAL,
    LESS,
    NOT_LESS,
    GREATER,
    NOT_GREATER
  }
}

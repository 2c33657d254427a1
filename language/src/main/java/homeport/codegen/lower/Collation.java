package homeport.codegen.lower;

import homeport.cobol.model.Alphabet;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import java.util.List;
import java.util.Objects;

/// Comparisons of characters under the program's collating sequence (Language Reference, "PROGRAM
/// COLLATING SEQUENCE clause"). Under the native one bytes compare as they are; so they do for
/// equality wherever no two characters share a place.
final class Collation {
  private final Context context;

  Collation(Context context) {
    this.context = context;
  }

  private boolean isNative(Test.Relation relation) {
    Alphabet alphabet = context.model().collating();
    boolean equality = relation == Test.Relation.EQUAL || relation == Test.Relation.NOT_EQUAL;
    return alphabet == null || (equality && !alphabet.shares());
  }

  /// Characters; the shorter side counts as extended with spaces.
  Test texts(Test.Relation relation, Place left, Place right) {
    return isNative(relation)
        ? new Test.Bytes(relation, left, right, Context.SPACE)
        : called(Routines.COLLATE, relation, left, right);
  }

  /// Characters against one that is repeated.
  Test fill(Test.Relation relation, Place left, byte fill) {
    return isNative(relation)
        ? new Test.Fill(relation, left, fill)
        : called(
            Routines.COLLATE_REPEATED, relation, left, context.literals().of(new byte[] {fill}));
  }

  /// Characters against a literal that is repeated.
  Test pattern(Test.Relation relation, Place left, Place pattern) {
    return isNative(relation)
        ? new Test.Pattern(relation, left, pattern)
        : called(Routines.COLLATE_REPEATED, relation, left, pattern);
  }

  private Test called(Routine routine, Test.Relation relation, Place left, Place right) {
    return new Test.Called(
        routine,
        List.of(
            relation(relation),
            new Argument.Bytes(left),
            new Argument.Bytes(right),
            new Argument.Bytes(places())));
  }

  /// Characters against the digits of a number.
  Test number(Test.Relation relation, Place text, Num number, int digits) {
    Argument count = new Argument.Int(Index.of(digits));
    Argument value = new Argument.Number(number);
    Argument bytes = new Argument.Bytes(text);
    return isNative(relation)
        ? new Test.Called(
            Routines.TEXT_AGAINST_NUMBER, List.of(relation(relation), bytes, value, count))
        : new Test.Called(
            Routines.COLLATE_NUMBER,
            List.of(relation(relation), bytes, value, count, new Argument.Bytes(places())));
  }

  private static Argument relation(Test.Relation relation) {
    return new Argument.Int(Index.of(relation.ordinal()));
  }

  private Place places() {
    return context.literals().of(Objects.requireNonNull(context.model().collating()).places());
  }
}

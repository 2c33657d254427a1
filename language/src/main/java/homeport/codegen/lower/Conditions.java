package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.List;

/// Conditions: class, sign, condition-name and switch conditions, and their combinations (Language
/// Reference, "Conditional expressions"); relations are in [Comparisons].
final class Conditions {
  private final Context context;
  private final Operands operands;
  private final Comparisons comparisons;

  Conditions(Context context, Operands operands, Comparisons comparisons) {
    this.context = context;
    this.operands = operands;
    this.comparisons = comparisons;
  }

  Test of(Condition condition) {
    return switch (condition) {
      case Condition.Relation(
              _,
              Expression left,
              Condition.Relational operator,
              Expression right) ->
          context.prepared(() -> comparisons.of(left, relation(operator), right));
      case Condition.ClassTest test -> {
        Test result = context.prepared(() -> classTest(test));
        yield test.negated() ? new Test.Not(result) : result;
      }
      case Condition.SignTest(_, Expression of, Condition.Sign sign, boolean negated) -> {
        Test result = context.prepared(() -> comparisons.sign(of, relation(sign)));
        yield negated ? new Test.Not(result) : result;
      }
      case Condition.Named(_, Expression.Reference name) -> context.prepared(() -> named(name));
      case Condition.Not(_, Condition of) -> new Test.Not(of(of));
      case Condition.And(_, Condition left, Condition right) -> new Test.And(of(left), of(right));
      case Condition.Or(_, Condition left, Condition right) -> new Test.Or(of(left), of(right));
    };
  }

  static Test.Relation relation(Condition.Relational operator) {
    return switch (operator) {
      case EQUAL -> Test.Relation.EQUAL;
      case NOT_EQUAL -> Test.Relation.NOT_EQUAL;
      case LESS -> Test.Relation.LESS;
      case NOT_LESS -> Test.Relation.NOT_LESS;
      case GREATER -> Test.Relation.GREATER;
      case NOT_GREATER -> Test.Relation.NOT_GREATER;
    };
  }

  private static Test.Relation relation(Condition.Sign sign) {
    return switch (sign) {
      case POSITIVE -> Test.Relation.GREATER;
      case NEGATIVE -> Test.Relation.LESS;
      case ZERO -> Test.Relation.EQUAL;
    };
  }

  private Test named(Expression.Reference name) {
    return switch (context.bindings().of(name)) {
      case Bound.Condition(ConditionName condition) -> conditionName(name, condition);
      case Bound.SwitchStatus(int number, boolean on) -> {
        Test isOn =
            new Test.Called(
                Routines.SWITCH,
                List.of(new Argument.Program(), new Argument.Int(Index.of(number))));
        yield on ? isOn : new Test.Not(isOn);
      }
      default -> throw new IllegalStateException("not a condition: " + name.name());
    };
  }

  private Test conditionName(Expression.Reference name, ConditionName condition) {
    DataItem item = condition.item();
    Side left = comparisons.sides().of(item, operands.places().within(name, item), false);
    Test any = null;
    for (ValueRange range : condition.values()) {
      Test one = inRange(left, range);
      any = any == null ? one : new Test.Or(any, one);
    }
    return any == null ? new Test.Constant(false) : any;
  }

  private Test inRange(Side left, ValueRange range) {
    Side from = comparisons.sides().of(range.from());
    Expression to = range.to();
    if (to == null) {
      return comparisons.compare(left, Test.Relation.EQUAL, from);
    }
    return new Test.And(
        comparisons.compare(left, Test.Relation.NOT_LESS, from),
        comparisons.compare(left, Test.Relation.NOT_GREATER, comparisons.sides().of(to)));
  }

  private Test classTest(Condition.ClassTest test) {
    byte[] own = context.bindings().userClass(test);
    if (test.of() instanceof Expression.FunctionCall call) {
      byte[] flags = own != null ? own : members(test.type().text());
      return allIn(operands.functions().text(call), flags);
    }
    if (!(test.of() instanceof Expression.Reference reference)) {
      throw new IllegalStateException("a class test of " + test.of());
    }
    DataItem item = context.bindings().item(reference);
    var place = operands.places().of(reference);
    if (item.encoding() != Encoding.DISPLAY) {
      return ofSome(place, encodedClass(test.type().text(), reference, item, place));
    }
    if (own != null) {
      return allIn(place, own);
    }
    NumberFormat format = item.number();
    if (test.type().text().equals("NUMERIC")
        && format != null
        && item.category() == Category.NUMERIC
        && reference.slice() == null) {
      return NumericClass.of(context, place, format);
    }
    return allIn(place, members(test.type().text()));
  }

  private Test allIn(Place place, byte[] flags) {
    return ofSome(place, new Test.AllIn(place, context.literals().of(flags)));
  }

  /// What has length zero now is of no class (APAR PI32999).
  private static Test ofSome(Place place, Test test) {
    return place.length() instanceof Index.Constant
        ? test
        : new Test.And(
            new Test.Numbers(Test.Relation.GREATER, new Num.FromIndex(place.length()), Num.of(0)),
            test);
  }

  /// The class conditions of national and DBCS data.
  private static Test encodedClass(
      String type, Expression.Reference reference, DataItem item, Place place) {
    NumberFormat format = reference.slice() == null ? item.number() : null;
    boolean signed = format != null && format.signed();
    return switch (type) {
      case "NUMERIC" ->
          encodedTest(
              Routines.NATIONAL_NUMERIC,
              place,
              format != null && signed ? format.sign().ordinal() : -1);
      case "ALPHABETIC" -> encodedTest(Routines.NATIONAL_ALPHABETIC, place, 3);
      case "ALPHABETIC-UPPER" -> encodedTest(Routines.NATIONAL_ALPHABETIC, place, 1);
      case "ALPHABETIC-LOWER" -> encodedTest(Routines.NATIONAL_ALPHABETIC, place, 2);
      case "DBCS" -> encodedTest(Routines.DOUBLE_BYTES, place, 0);
      case "KANJI" -> encodedTest(Routines.DOUBLE_BYTES, place, 1);
      default -> throw new IllegalStateException("refused by the checks: class " + type);
    };
  }

  private static Test encodedTest(Routine routine, Place place, int which) {
    return new Test.Called(
        routine, List.of(new Argument.Bytes(place), new Argument.Int(Index.of(which))));
  }

  /// The 256 flags of a class of the language, in the program's code page (Language Reference,
  /// "Class condition").
  private byte[] members(String type) {
    String characters =
        switch (type) {
          case "NUMERIC" -> "0123456789";
          case "ALPHABETIC" -> " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
          case "ALPHABETIC-LOWER" -> " abcdefghijklmnopqrstuvwxyz";
          case "ALPHABETIC-UPPER" -> " ABCDEFGHIJKLMNOPQRSTUVWXYZ";
          default -> throw new IllegalStateException("refused by the checks: class " + type);
        };
    byte[] flags = new byte[256];
    for (byte member : context.codePage().encode(characters)) {
      flags[member & 0xFF] = 1;
    }
    return flags;
  }

  /// True when the usage is one of those with a display form.
  static boolean isDisplay(NumberFormat format) {
    return format.usage() == Usage.DISPLAY;
  }
}

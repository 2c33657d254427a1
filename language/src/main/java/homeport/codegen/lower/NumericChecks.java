package homeport.codegen.lower;

import homeport.cobol.CompilerOptions;
import homeport.cobol.NumCheck;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import java.util.ArrayList;
import java.util.List;

/// The option NUMCHECK: an implicit class test of each numeric sender before the statement uses it
/// (Programming Guide, "NUMCHECK"). One that a statement uses twice is tested once, as redundant
/// tests are left out there, too.
final class NumericChecks {
  private final Context context;
  private final NumCheck option;
  private final List<Done> done = new ArrayList<>();
  private int statement;
  private boolean amongCharacters;
  private boolean movingDigits;

  NumericChecks(Context context) {
    this.context = context;
    this.option = context.options().numcheck();
  }

  /// A test that stands among operations already.
  private record Done(Code among, DataItem item, Place place) {}

  /// What follows compares with characters, or no longer does.
  void amongCharacters(boolean now) {
    amongCharacters = now;
  }

  /// A numeric item is about to be used as a sender.
  void sender(DataItem item, Place place, NumberFormat format, int storedDigits) {
    if (movingDigits && format.usage() == Usage.DISPLAY) {
      return;
    }
    Test fails = fails(item, place, format, storedDigits);
    if (fails != null && item.category() == Category.NUMERIC) {
      test(item, place, fails, format.usage() == Usage.BINARY);
    }
  }

  /// Characters are about to be taken as an unsigned integer.
  void characters(DataItem item, Place place) {
    if (option.zoned()
        && place.length() instanceof Index.Constant(int length)
        && length <= NumberFormat.DIGITS_MAX
        && isCharacters(item)) {
      NumberFormat digits = new NumberFormat(Usage.DISPLAY, length, 0, false);
      test(item, place, new Test.Not(new Test.Numeric(place, digits)), false);
    }
  }

  private static boolean isCharacters(DataItem item) {
    return item.category() == Category.ALPHANUMERIC || item.category() == Category.ALPHABETIC;
  }

  /// ZON(LAX): what follows is a move from a zoned item to a zoned one, or no longer is.
  void movingDigits(boolean now) {
    movingDigits = now && option.lax();
  }

  private Test digits(DataItem item, Place place, NumberFormat format) {
    Test explained = option.lax() ? LaxDigits.explained(item, place, format) : null;
    return explained != null ? explained : NumericClass.of(context, place, format);
  }

  private @org.jspecify.annotations.Nullable Test fails(
      DataItem item, Place place, NumberFormat format, int storedDigits) {
    return switch (format.usage()) {
      case DISPLAY ->
          option.zoned() && (option.alphanumeric() || !amongCharacters)
              ? new Test.Not(digits(item, place, format))
              : null;
      case PACKED -> option.packed() ? new Test.Not(NumericClass.of(context, place, format)) : null;
      case BINARY -> {
        boolean bin =
            context.options().trunc() == CompilerOptions.Trunc.BIN
                ? option.binary() && option.truncBin()
                : option.binary();
        yield bin
            ? new Test.Exceeds(new Num.Load(place, format, storedDigits), format.digits())
            : null;
      }
      case NATIVE_BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          NATIONAL,
          DBCS,
          UTF8 ->
          null;
    };
  }

  private void test(DataItem item, Place place, Test fails, boolean size) {
    if (statement != context.statements()) {
      statement = context.statements();
      done.clear();
    }
    Code before = context.before();
    Done now = new Done(before, item, place);
    if (done.contains(now)) {
      return;
    }
    done.add(now);
    Op tell =
        new Op.Invoke(
            Routines.NUMERIC_CHECK,
            List.of(
                new Argument.Program(),
                new Argument.Bytes(place),
                new Argument.Text(item.displayName()),
                constant(context.statementOfLine()),
                constant(context.lineOfStatement()),
                constant((size ? 1 : 0) + (option.abend() ? 2 : 0))),
            null);
    before.add(new Op.If(fails, List.of(tell), List.of()));
  }

  private static Argument constant(int value) {
    return new Argument.Int(Index.of(value));
  }
}

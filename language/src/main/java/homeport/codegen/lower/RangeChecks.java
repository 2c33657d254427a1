package homeport.codegen.lower;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import java.util.List;

/// What SSRANGE does with a value outside its bounds (Programming Guide, "SSRANGE"): under ABD the
/// run unit ends, under MSG there is a message and the statement goes on with the value.
final class RangeChecks {
  private final Context context;

  RangeChecks(Context context) {
    this.context = context;
  }

  /// The value; `what` says in the message what it is.
  Index checked(Index of, int low, Index high, String what) {
    if (context.options().ssrange().abend() || of instanceof Index.Constant) {
      return new Index.Checked(of, low, high, what);
    }
    Code before = context.before();
    Index.Slot value = context.keep(before, of);
    Num number = new Num.FromIndex(value);
    Test fails =
        new Test.Or(
            new Test.Numbers(Test.Relation.LESS, number, Num.of(low)),
            new Test.Numbers(Test.Relation.GREATER, number, number(high)));
    Op tell =
        new Op.Invoke(
            Routines.RANGE_CHECK,
            List.of(
                new Argument.Program(),
                new Argument.Text(what),
                new Argument.Int(value),
                new Argument.Int(Index.of(context.lineOfStatement()))),
            null);
    before.add(new Op.If(fails, List.of(tell), List.of()));
    return value;
  }

  private static Num number(Index index) {
    return index instanceof Index.Constant(int value) ? Num.of(value) : new Num.FromIndex(index);
  }
}

package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Arithmetic statements with a floating-point operand or receiver: all their operations are
/// floating point (Programming Guide, appendix "Intermediate results and arithmetic precision",
/// "Floating-point data and intermediate results").
final class FloatStatements {
  private final Context context;
  private final FloatArithmetic floats;
  private final Operands operands;
  private final Results results;

  FloatStatements(Context context, Operands operands, Results results) {
    this.context = context;
    this.operands = operands;
    this.floats = operands.floats();
    this.results = results;
  }

  /// True when a statement with these receivers and operands is one.
  boolean applies(List<Statement.Target> targets, List<Expression> values) {
    return values.stream().anyMatch(floats::isFloat)
        || targets.stream().anyMatch(target -> floats.isFloat(target.to()));
  }

  private int precision(
      List<Statement.Target> targets, List<Expression> values, boolean multiplies) {
    List<Expression> all = new ArrayList<>(values);
    targets.forEach(target -> all.add(target.to()));
    return floats.precision(all, multiplies);
  }

  /// ADD: `giving` when the receivers' own values take no part.
  void add(
      Code code,
      List<Expression> values,
      List<Statement.Target> targets,
      boolean giving,
      @Nullable Integer failed) {
    int digits = precision(targets, values, false);
    Place sum = sum(values, digits);
    for (Statement.Target target : targets) {
      Place result =
          giving
              ? sum
              : floats.combined(
                  FloatRoutines.FLOAT_ADD, floats.value(target.to(), digits), sum, digits);
      store(code, target, result, digits, failed);
    }
  }

  private Place sum(List<Expression> values, int digits) {
    Place sum = floats.value(values.getFirst(), digits);
    for (Expression value : values.subList(1, values.size())) {
      sum = floats.combined(FloatRoutines.FLOAT_ADD, sum, floats.value(value, digits), digits);
    }
    return sum;
  }

  /// SUBTRACT, from a minuend or from each receiver.
  void subtract(
      Code code,
      List<Expression> values,
      @Nullable Expression minuend,
      List<Statement.Target> targets,
      @Nullable Integer failed) {
    List<Expression> all = new ArrayList<>(values);
    if (minuend != null) {
      all.add(minuend);
    }
    int digits = precision(targets, all, false);
    Place sum = sum(values, digits);
    for (Statement.Target target : targets) {
      Expression from = minuend == null ? target.to() : minuend;
      Place result =
          floats.combined(FloatRoutines.FLOAT_SUBTRACT, floats.value(from, digits), sum, digits);
      store(code, target, result, digits, failed);
    }
  }

  /// MULTIPLY and DIVIDE.
  ///
  /// @param left the dividend or a factor; a receiver's own value takes the place of one that is
  ///   null
  /// @param right the divisor or a factor, likewise
  void combine(
      Code code,
      Routine routine,
      @Nullable Expression left,
      @Nullable Expression right,
      List<Statement.Target> targets,
      @Nullable Integer failed) {
    List<Expression> all = new ArrayList<>();
    if (left != null) {
      all.add(left);
    }
    if (right != null) {
      all.add(right);
    }
    int digits = precision(targets, all, routine.equals(FloatRoutines.FLOAT_MULTIPLY));
    Place first = left == null ? null : floats.value(left, digits);
    Place second = right == null ? null : floats.value(right, digits);
    for (Statement.Target target : targets) {
      Place a = first == null ? floats.value(target.to(), digits) : first;
      Place b = second == null ? floats.value(target.to(), digits) : second;
      store(code, target, floats.combined(routine, a, b, digits), digits, failed);
    }
  }

  void compute(Code code, Statement.Compute compute, @Nullable Integer failed) {
    int digits = precision(compute.to(), List.of(compute.value()), false);
    Place value = floats.value(compute.value(), digits);
    for (Statement.Target target : compute.to()) {
      store(code, target, value, digits, failed);
    }
  }

  /// A pair of ADD or SUBTRACT CORRESPONDING.
  void combine(
      Code code,
      Statement.Corresponding statement,
      DataItem from,
      Place left,
      DataItem to,
      Place right,
      @Nullable Integer failed) {
    int digits = floats.widest();
    boolean subtract = statement.verb() == Statement.Corresponding.Verb.SUBTRACT;
    Place result =
        floats.combined(
            subtract ? FloatRoutines.FLOAT_SUBTRACT : FloatRoutines.FLOAT_ADD,
            value(to, right, digits),
            value(from, left, digits),
            digits);
    Rounding rounded = statement.to().rounded();
    Rounding rounding = rounded == null ? Rounding.TRUNCATION : rounded;
    store(code, to, right, result, rounding, digits, failed);
  }

  private Place value(DataItem item, Place place, int digits) {
    return FloatArithmetic.isFloat(item)
        ? floats.load(item, place, digits)
        : floats.of(operands.number(item, place), digits);
  }

  private void store(
      Code code, Statement.Target target, Place value, int digits, @Nullable Integer failed) {
    Rounding rounding = target.rounded() == null ? Rounding.TRUNCATION : target.rounded();
    if (context.bindings().of(target.to()) instanceof Bound.Item(DataItem item)) {
      Place to = operands.places().of(target.to());
      store(code, item, to, value, rounding, digits, failed);
      return;
    }
    throw new IllegalStateException("not a receiver: " + target.to().name());
  }

  private void store(
      Code code,
      DataItem item,
      Place to,
      Place value,
      Rounding rounding,
      int digits,
      @Nullable Integer failed) {
    if (FloatArithmetic.isFloat(item)) {
      floats.store(code, item, to, value);
      return;
    }
    NumberFormat format = item.number();
    int scale = format != null ? format.scale() : Results.scale(item);
    FloatArithmetic.Converted converted = floats.fixed(value, scale, rounding, digits);
    if (failed == null) {
      results.store(code, item, to, converted.value(), Rounding.TRUNCATION, null);
      return;
    }
    Code storing = new Code();
    results.store(storing, item, to, converted.value(), Rounding.TRUNCATION, failed);
    Test lost =
        new Test.Numbers(
            Test.Relation.NOT_EQUAL,
            new Num.FromIndex(new Index.Slot(converted.lost())),
            Num.of(0));
    code.add(new Op.If(lost, List.of(new Op.LetIndex(failed, Index.of(1))), storing.ops()));
  }
}

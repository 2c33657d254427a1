package homeport.codegen.lower;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// ADD, SUBTRACT, MULTIPLY, DIVIDE and COMPUTE (Language Reference, under their names; "SIZE ERROR
/// phrases": a receiver whose result is too big keeps its value, the others get theirs).
final class ArithmeticStatements {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Statements statements;
  private final FloatStatements floats;

  ArithmeticStatements(Context context, Operands operands, Results results, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.statements = statements;
    this.floats = new FloatStatements(context, operands, results);
  }

  void add(Code code, Statement.Add add) {
    boolean giving = !add.giving().isEmpty();
    List<Statement.Target> targets = giving ? add.giving() : add.to();
    if (floats.applies(targets, add.values())) {
      checked(
          code,
          add.onSize(),
          add.values(),
          failed -> floats.add(code, add.values(), targets, giving, failed));
      return;
    }
    int dmax = dmax(targets, add.values(), !giving);
    checked(
        code,
        add.onSize(),
        add.values(),
        failed -> {
          Fixed sum = sum(add.values(), dmax);
          if (giving) {
            storeAll(code, targets, sum, failed);
          } else {
            each(
                code,
                targets,
                sum,
                failed,
                (own, s) -> operands.results().add(s, own, false, dmax));
          }
        });
  }

  void subtract(Code code, Statement.Subtract subtract) {
    Expression minuend = subtract.minuend();
    List<Statement.Target> targets = minuend != null ? subtract.giving() : subtract.from();
    List<Expression> all = new ArrayList<>(subtract.values());
    if (minuend != null) {
      all.add(minuend);
    }
    if (floats.applies(targets, all)) {
      checked(
          code,
          subtract.onSize(),
          all,
          failed -> floats.subtract(code, subtract.values(), minuend, targets, failed));
      return;
    }
    int dmax = dmax(targets, all, minuend == null);
    checked(
        code,
        subtract.onSize(),
        all,
        failed -> {
          Fixed sum = sum(subtract.values(), dmax);
          if (minuend != null) {
            Fixed from = operands.number(minuend, dmax);
            storeAll(code, targets, operands.results().add(from, sum, true, dmax), failed);
          } else {
            each(
                code, targets, sum, failed, (own, s) -> operands.results().add(own, s, true, dmax));
          }
        });
  }

  void multiply(Code code, Statement.Multiply multiply) {
    Expression right = multiply.right();
    List<Statement.Target> targets = right != null ? multiply.giving() : multiply.by();
    List<Expression> all =
        right != null ? List.of(multiply.left(), right) : List.of(multiply.left());
    if (floats.applies(targets, all)) {
      Routine routine = FloatRoutines.FLOAT_MULTIPLY;
      checked(
          code,
          multiply.onSize(),
          all,
          failed -> floats.combine(code, routine, multiply.left(), right, targets, failed));
      return;
    }
    int dmax = dmax(targets, all, right == null);
    checked(
        code,
        multiply.onSize(),
        all,
        failed -> {
          Fixed left = operands.number(multiply.left(), dmax);
          if (right != null) {
            Fixed product = operands.results().multiply(left, operands.number(right, dmax), dmax);
            storeAll(code, targets, product, failed);
          } else {
            each(
                code, targets, left, failed, (own, l) -> operands.results().multiply(l, own, dmax));
          }
        });
  }

  void compute(Code code, Statement.Compute compute) {
    if (floats.applies(compute.to(), List.of(compute.value()))) {
      checked(
          code,
          compute.onSize(),
          List.of(compute.value()),
          failed -> floats.compute(code, compute, failed));
      return;
    }
    int dmax = dmax(compute.to(), List.of(compute.value()), false);
    checked(
        code,
        compute.onSize(),
        List.of(compute.value()),
        failed -> storeAll(code, compute.to(), operands.number(compute.value(), dmax), failed));
  }

  void divide(Code code, Statement.Divide divide) {
    Expression dividend = divide.dividend();
    Statement.OnSize onSize = divide.onSize();
    List<Statement.Target> targets = dividend == null ? divide.into() : divide.giving();
    Expression divisor = divide.divisor();
    if (floats.applies(targets, dividend == null ? List.of(divisor) : List.of(dividend, divisor))) {
      checked(
          code,
          onSize,
          List.of(new Expression.Binary(divide.at(), Expression.Operator.DIVIDE, divisor, divisor)),
          failed ->
              floats.combine(code, FloatRoutines.FLOAT_DIVIDE, dividend, divisor, targets, failed));
      return;
    }
    checked(
        code,
        onSize,
        List.of(),
        failed -> {
          Code dividing = new Code();
          if (dividend == null) {
            divideInto(dividing, divide, failed);
          } else {
            divideGiving(dividing, divide, dividend, failed);
          }
          if (failed == null) {
            code.addAll(dividing);
            return;
          }
          Fixed by = operands.number(divisor);
          code.add(
              new Op.If(
                  new Test.Numbers(Test.Relation.EQUAL, by.num(), Num.of(0)),
                  List.of(new Op.LetIndex(failed, Index.of(1))),
                  dividing.ops()));
        });
  }

  private void divideInto(Code code, Statement.Divide divide, @Nullable Integer failed) {
    int dmax = dmax(divide.into(), List.of(), true);
    boolean binary = operands.allBinary(divide.divisor());
    Fixed divisor = operands.number(divide.divisor(), dmax);
    each(
        code,
        divide.into(),
        divisor,
        failed,
        (own, d) -> operands.results().divide(own, d, dmax, binary));
  }

  private void divideGiving(
      Code code, Statement.Divide divide, Expression dividend, @Nullable Integer failed) {
    int dmax = dmax(divide.giving(), List.of(dividend), false);
    boolean binary = operands.allBinary(divide.divisor()) && operands.allBinary(dividend);
    Fixed top = operands.number(dividend, dmax);
    Fixed bottom = operands.number(divide.divisor(), dmax);
    Fixed quotient = operands.results().divide(top, bottom, dmax, binary);
    Expression.Reference remainder = divide.remainder();
    if (remainder == null) {
      storeAll(code, divide.giving(), quotient, failed);
      return;
    }
    // The operands may be receivers too (DIVIDE A BY B GIVING A REMAINDER C), so they are kept.
    Fixed heldTop = held(code, top);
    Fixed heldBottom = held(code, bottom);
    Fixed again = operands.results().divide(heldTop, heldBottom, dmax, binary);
    Statement.Target giving = divide.giving().getFirst();
    Fixed rest = remainder(heldTop, heldBottom, again, operands.decimals(giving.to()), binary);
    Fixed heldRest = held(code, rest);
    results.store(code, giving, again, failed);
    Statement.Target left = new Statement.Target(remainder, null);
    if (failed == null) {
      results.store(code, left, heldRest, null);
    } else {
      Code storing = new Code();
      results.store(storing, left, heldRest, failed);
      code.add(new Op.If(isSet(failed), List.of(), storing.ops()));
    }
  }

  /// The remainder: what is left of the dividend when the divisor is taken as often as the quotient
  /// says, cut (not rounded) to the places of its receiver (Language Reference, "DIVIDE
  /// statement").
  private static Fixed remainder(
      Fixed top, Fixed bottom, Fixed quotient, int quotientDecimals, boolean binary) {
    if (top.decimals() == bottom.decimals() && quotientDecimals == 0) {
      return new Fixed(
          new Num.Remainder(top.num(), bottom.num(), binary), bottom.integers(), top.decimals());
    }
    Fixed cut = quotient.withDecimals(quotientDecimals, Rounding.TRUNCATION);
    int decimals = Math.max(top.decimals(), cut.decimals() + bottom.decimals());
    Num taken =
        Fixed.scaled(
            new Num.Multiply(cut.num(), bottom.num()),
            cut.decimals() + bottom.decimals(),
            decimals,
            Rounding.TRUNCATION);
    Num whole = Fixed.scaled(top.num(), top.decimals(), decimals, Rounding.TRUNCATION);
    return new Fixed(new Num.Subtract(whole, taken), top.integers(), decimals);
  }

  private Fixed held(Code code, Fixed value) {
    return value.num() instanceof Num.Constant
        ? value
        : new Fixed(context.keep(code, value.num()), value.integers(), value.decimals());
  }

  private Fixed sum(List<Expression> values, int dmax) {
    Fixed sum = operands.number(values.getFirst(), dmax);
    for (Expression value : values.subList(1, values.size())) {
      sum = operands.results().add(sum, operands.number(value, dmax), false, dmax);
    }
    return sum;
  }

  private int dmax(List<Statement.Target> targets, List<Expression> values, boolean own) {
    int most = results.decimals(targets);
    for (Expression value : values) {
      most = Math.max(most, operands.decimals(value));
    }
    if (own) {
      for (Statement.Target target : targets) {
        most = Math.max(most, operands.decimals(target.to()));
      }
    }
    return most;
  }

  /// One value into several receivers: evaluated once.
  private void storeAll(
      Code code, List<Statement.Target> targets, Fixed value, @Nullable Integer failed) {
    Fixed result = failed == null ? value : value.uncut();
    Fixed once = targets.size() > 1 ? held(code, result) : result;
    for (Statement.Target target : targets) {
      results.store(code, target, once, failed);
    }
  }

  /// Combines each receiver's own value with the operand, in turn.
  private void each(
      Code code,
      List<Statement.Target> targets,
      Fixed operand,
      @Nullable Integer failed,
      Combination combination) {
    Fixed once = targets.size() > 1 ? held(code, operand) : operand;
    for (Statement.Target target : targets) {
      results.store(code, target, combination.of(operands.number(target.to()), once), failed);
    }
  }

  private interface Combination {
    Fixed of(Fixed own, Fixed operand);
  }

  /// Runs `body` under the SIZE ERROR phrases: with them it gets a slot that becomes 1 when a
  /// result is too big or a divisor in one of the expressions is zero.
  private void checked(
      Code code,
      Statement.OnSize onSize,
      List<Expression> expressions,
      Consumer<@Nullable Integer> body) {
    if (!onSize.given()) {
      body.accept(null);
      return;
    }
    int failed = context.newIndexSlot();
    code.add(new Op.LetIndex(failed, Index.ZERO));
    Test zero = zeroDivisor(expressions);
    if (zero == null) {
      body.accept(failed);
    } else {
      int label = context.newLabel();
      Code inner = new Code();
      inner.add(
          new Op.If(
              zero, List.of(new Op.LetIndex(failed, Index.of(1)), new Op.Break(label)), List.of()));
      int before = code.ops().size();
      body.accept(failed);
      for (Op op : code.removeFrom(before)) {
        inner.add(op);
      }
      code.add(new Op.Block(label, inner.ops()));
    }
    Code error = statements.lower(onSize.error());
    Code fine = statements.lower(onSize.noError());
    if (!error.isEmpty() || !fine.isEmpty()) {
      code.add(new Op.If(isSet(failed), error.ops(), fine.ops()));
    }
  }

  private static Test isSet(int slot) {
    return new Test.Numbers(
        Test.Relation.NOT_EQUAL, new Num.FromIndex(new Index.Slot(slot)), Num.of(0));
  }

  /// True when an operation of the expressions has no result, a divisor that is zero or a power
  /// without a value; inner ones first so that none is evaluated.
  private @Nullable Test zeroDivisor(List<Expression> expressions) {
    List<Test> tests = new ArrayList<>();
    expressions.forEach(expression -> collect(expression, tests));
    return tests.stream().reduce(Test.Or::new).orElse(null);
  }

  private void collect(Expression expression, List<Test> tests) {
    switch (expression) {
      case Expression.Unary(_, _, Expression of) -> collect(of, tests);
      case Expression.Binary(
              _,
              Expression.Operator operator,
              Expression left,
              Expression right) -> {
        collect(left, tests);
        collect(right, tests);
        boolean constant = right instanceof Expression.Constant;
        if (operator == Expression.Operator.DIVIDE && !constant) {
          tests.add(context.prepared(() -> isZero(right)));
        } else if (operator == Expression.Operator.POWER && !isCounted(right)) {
          tests.add(context.prepared(() -> isUndefined(left, right)));
        }
      }
      default -> {}
    }
  }

  /// An exponent that is a literal and so always has a value, but for a base that is zero.
  private static boolean isCounted(Expression exponent) {
    BigInteger literal = Operands.integerLiteral(exponent);
    return literal != null && literal.signum() > 0;
  }

  private Test isZero(Expression divisor) {
    FloatArithmetic arithmetic = operands.floats();
    return arithmetic.isFloat(divisor)
        ? arithmetic.compare(
            arithmetic.value(divisor, arithmetic.precision(divisor)),
            Test.Relation.EQUAL,
            arithmetic.zero())
        : new Test.Numbers(Test.Relation.EQUAL, operands.number(divisor).num(), Num.of(0));
  }

  private Test isUndefined(Expression base, Expression exponent) {
    FloatArithmetic arithmetic = operands.floats();
    int digits = arithmetic.widest();
    return new Test.Called(
        FloatRoutines.POWER_UNDEFINED,
        List.of(
            new Argument.Bytes(arithmetic.value(base, digits)),
            new Argument.Bytes(arithmetic.value(exponent, digits))));
  }
}

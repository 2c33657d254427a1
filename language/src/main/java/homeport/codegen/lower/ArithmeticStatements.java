package homeport.codegen.lower;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.data.Rounding;
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

  ArithmeticStatements(Context context, Operands operands, Results results, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.statements = statements;
  }

  void add(Code code, Statement.Add add) {
    boolean giving = !add.giving().isEmpty();
    List<Statement.Target> targets = giving ? add.giving() : add.to();
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
          Fixed divisor = operands.number(divide.divisor());
          code.add(
              new Op.If(
                  new Test.Numbers(Test.Relation.EQUAL, divisor.num(), Num.of(0)),
                  List.of(new Op.LetIndex(failed, new Index.Constant(1))),
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
              zero,
              List.of(new Op.LetIndex(failed, new Index.Constant(1)), new Op.Break(label)),
              List.of()));
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

  /// True when a divisor of the expressions is zero, inner ones first so that none is divided by
  /// zero.
  private @Nullable Test zeroDivisor(List<Expression> expressions) {
    List<Expression> divisors = new ArrayList<>();
    expressions.forEach(expression -> collectDivisors(expression, divisors));
    Test any = null;
    for (Expression divisor : divisors) {
      Test zero = new Test.Numbers(Test.Relation.EQUAL, operands.number(divisor).num(), Num.of(0));
      any = any == null ? zero : new Test.Or(any, zero);
    }
    return any;
  }

  private static void collectDivisors(Expression expression, List<Expression> divisors) {
    switch (expression) {
      case Expression.Unary(_, _, Expression of) -> collectDivisors(of, divisors);
      case Expression.Binary(
              _,
              Expression.Operator operator,
              Expression left,
              Expression right) -> {
        collectDivisors(left, divisors);
        collectDivisors(right, divisors);
        if (operator == Expression.Operator.DIVIDE && !(right instanceof Expression.Constant)) {
          divisors.add(right);
        }
      }
      default -> {}
    }
  }
}

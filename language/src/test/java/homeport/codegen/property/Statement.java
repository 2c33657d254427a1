package homeport.codegen.property;

import homeport.codegen.property.Expression.Leaf;
import homeport.codegen.property.Expression.Reference;
import homeport.codegen.property.Machine.Carried;
import homeport.codegen.property.Machine.Receiver;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An arithmetic statement: its text, and what the Language Reference says it does.
sealed interface Statement {
  record AddTo(List<Leaf> addends, List<Receiver> to) implements Statement {}

  record AddGiving(List<Leaf> addends, List<Receiver> to) implements Statement {}

  record SubtractFrom(List<Leaf> subtrahends, List<Receiver> to) implements Statement {}

  record SubtractGiving(List<Leaf> subtrahends, Leaf minuend, List<Receiver> to)
      implements Statement {}

  record MultiplyBy(Leaf factor, List<Receiver> to) implements Statement {}

  record MultiplyGiving(Leaf factor, Leaf other, List<Receiver> to) implements Statement {}

  record DivideInto(Leaf divisor, List<Receiver> to) implements Statement {}

  record DivideGiving(Leaf divisor, Leaf dividend, boolean by, List<Receiver> to)
      implements Statement {}

  record DivideRemainder(Leaf divisor, Leaf dividend, Receiver quotient, Item remainder)
      implements Statement {
    @Override
    public List<Receiver> to() {
      return List.of(quotient);
    }
  }

  record Compute(Expression expression, List<Receiver> to) implements Statement {}

  /// The receivers, without a remainder.
  List<Receiver> to();

  default String verb() {
    return switch (this) {
      case AddTo _, AddGiving _ -> "ADD";
      case SubtractFrom _, SubtractGiving _ -> "SUBTRACT";
      case MultiplyBy _, MultiplyGiving _ -> "MULTIPLY";
      case DivideInto _, DivideGiving _, DivideRemainder _ -> "DIVIDE";
      case Compute _ -> "COMPUTE";
    };
  }

  default String text() {
    String receivers = to().stream().map(Receiver::text).collect(Collectors.joining(" "));
    return switch (this) {
      case AddTo add -> "ADD " + texts(add.addends()) + " TO " + receivers;
      case AddGiving add -> "ADD " + texts(add.addends()) + " GIVING " + receivers;
      case SubtractFrom subtract ->
          "SUBTRACT " + texts(subtract.subtrahends()) + " FROM " + receivers;
      case SubtractGiving(List<Leaf> subtrahends, Leaf minuend, List<Receiver> _) ->
          "SUBTRACT " + texts(subtrahends) + " FROM " + minuend.text() + " GIVING " + receivers;
      case MultiplyBy multiply -> "MULTIPLY " + multiply.factor().text() + " BY " + receivers;
      case MultiplyGiving(Leaf factor, Leaf other, List<Receiver> _) ->
          "MULTIPLY " + factor.text() + " BY " + other.text() + " GIVING " + receivers;
      case DivideInto divide -> "DIVIDE " + divide.divisor().text() + " INTO " + receivers;
      case DivideGiving(Leaf divisor, Leaf dividend, boolean by, List<Receiver> _) ->
          by
              ? "DIVIDE " + dividend.text() + " BY " + divisor.text() + " GIVING " + receivers
              : "DIVIDE " + divisor.text() + " INTO " + dividend.text() + " GIVING " + receivers;
      case DivideRemainder(Leaf divisor, Leaf dividend, Receiver _, Item remainder) ->
          "DIVIDE %s BY %s GIVING %s REMAINDER %s"
              .formatted(dividend.text(), divisor.text(), receivers, remainder.name());
      case Compute compute -> "COMPUTE " + receivers + " = " + compute.expression().text();
    };
  }

  private static String texts(List<Leaf> leaves) {
    return leaves.stream().map(Expression::text).collect(Collectors.joining(" "));
  }

  /// What is divided by.
  default Stream<Leaf> divisors() {
    return switch (this) {
      case DivideInto divide -> Stream.of(divide.divisor());
      case DivideGiving divide -> Stream.of(divide.divisor());
      case DivideRemainder divide -> Stream.of(divide.divisor());
      case Compute compute -> divisors(compute.expression());
      default -> Stream.of();
    };
  }

  private static Stream<Leaf> divisors(Expression expression) {
    return switch (expression) {
      case Expression.Negation negation -> divisors(negation.operand());
      case Expression.Operation(char sign, Expression left, Expression right) ->
          Stream.concat(
              divisors(left),
              sign == '/' && right instanceof Leaf leaf ? Stream.of(leaf) : divisors(right));
      case Leaf _ -> Stream.of();
    };
  }

  /// The appendix's dmax: of the receivers, and of the operands but divisors.
  private int dmax(Stream<? extends Expression> operands) {
    return IntStream.concat(
            to().stream().mapToInt(Receiver::needs), operands.mapToInt(Expression::decimalsMax))
        .max()
        .orElse(0);
  }

  private Stream<Reference> receiverItems() {
    return to().stream().map(receiver -> new Reference(receiver.item()));
  }

  /// Carries the statement out.
  default void run(Machine machine) {
    switch (this) {
      case AddTo add -> {
        int dmax = dmax(Stream.concat(add.addends().stream(), receiverItems()));
        each(machine, '+', sum(machine, add.addends(), dmax, false), dmax);
      }
      case AddGiving add -> {
        int dmax = dmax(add.addends().stream());
        all(machine, sum(machine, add.addends(), dmax, true));
      }
      case SubtractFrom subtract -> {
        int dmax = dmax(Stream.concat(subtract.subtrahends().stream(), receiverItems()));
        each(machine, '-', sum(machine, subtract.subtrahends(), dmax, false), dmax);
      }
      case SubtractGiving(List<Leaf> subtrahends, Leaf minuend, List<Receiver> _) -> {
        int dmax = dmax(Stream.concat(subtrahends.stream(), Stream.of(minuend)));
        Carried from = machine.value(minuend, dmax, false);
        all(
            machine,
            machine.operate('-', from, sum(machine, subtrahends, dmax, false), dmax, true));
      }
      case MultiplyBy(Leaf factor, List<Receiver> _) -> {
        int dmax = dmax(Stream.concat(Stream.of(factor), receiverItems()));
        each(machine, '*', machine.value(factor, dmax, false), dmax);
      }
      case MultiplyGiving(Leaf factor, Leaf other, List<Receiver> _) -> {
        int dmax = dmax(Stream.of(factor, other));
        Carried left = machine.value(factor, dmax, false);
        all(machine, machine.operate('*', left, machine.value(other, dmax, false), dmax, true));
      }
      case DivideInto(Leaf divisor, List<Receiver> _) -> {
        int dmax = dmax(receiverItems());
        each(machine, '/', machine.value(divisor, dmax, false), dmax);
      }
      case DivideGiving(Leaf divisor, Leaf dividend, boolean _, List<Receiver> _) -> {
        int dmax = dmax(Stream.of(dividend));
        Carried of = machine.value(dividend, dmax, false);
        all(machine, machine.operate('/', of, machine.value(divisor, dmax, false), dmax, true));
      }
      case DivideRemainder divide -> remainder(machine, divide, dmax(Stream.of(divide.dividend())));
      case Compute(Expression expression, List<Receiver> _) ->
          all(machine, machine.value(expression, dmax(Stream.of(expression)), true));
    }
  }

  private static Carried sum(Machine machine, List<Leaf> leaves, int dmax, boolean last) {
    Carried sum = machine.value(leaves.getFirst(), dmax, false);
    for (int i = 1; i < leaves.size(); i++) {
      boolean end = last && i == leaves.size() - 1;
      sum = machine.operate('+', sum, machine.value(leaves.get(i), dmax, false), dmax, end);
    }
    return sum;
  }

  /// One result for all receivers.
  private void all(Machine machine, @Nullable Carried result) {
    if (result == null) {
      machine.failed();
      return;
    }
    to().forEach(receiver -> machine.store(receiver, result.value()));
  }

  /// Each receiver is an operand of its own result ("Multiple results in arithmetic statements").
  private void each(Machine machine, char sign, Carried operand, int dmax) {
    for (Receiver receiver : to()) {
      Carried result = machine.operate(sign, machine.load(receiver.item()), operand, dmax, true);
      if (result == null) {
        machine.failed();
        return;
      }
      machine.store(receiver, result.value());
    }
  }

  /// "DIVIDE statement": the quotient is cut to its receiver's places, never rounded, for the
  /// remainder.
  private static void remainder(Machine machine, DivideRemainder divide, int dmax) {
    Carried divisor = machine.value(divide.divisor(), 0, false);
    Carried dividend = machine.value(divide.dividend(), 0, false);
    if (divisor.value().signum() == 0) {
      machine.failed();
      return;
    }
    Item item = divide.quotient().item();
    BigDecimal exact =
        dividend.value().divide(divisor.value(), item.scale() + 2, RoundingMode.DOWN);
    BigDecimal quotient = dividend.value().divide(divisor.value(), item.scale(), RoundingMode.DOWN);
    BigDecimal rest = dividend.value().subtract(quotient.multiply(divisor.value()));
    boolean cut = !machine.fits(item, item.aligned(exact, divide.quotient().rounded()));
    Carried carried = machine.operate('/', dividend, divisor, dmax, false);
    boolean shortened =
        exact.subtract(carried.value()).abs().compareTo(BigDecimal.ONE.movePointLeft(carried.d()))
            >= 0;
    if ((cut && !machine.checksSize()) || shortened) {
      machine.leaveOpen();
    }
    if (machine.store(divide.quotient(), exact)) {
      machine.store(new Receiver(divide.remainder(), Rounded.NOT), rest);
    }
  }
}

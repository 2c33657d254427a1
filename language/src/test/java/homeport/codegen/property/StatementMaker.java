package homeport.codegen.property;

import homeport.codegen.property.Expression.Leaf;
import homeport.codegen.property.Expression.Literal;
import homeport.codegen.property.Expression.Negation;
import homeport.codegen.property.Expression.Operation;
import homeport.codegen.property.Expression.Reference;
import homeport.codegen.property.Machine.Receiver;
import homeport.testkit.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes statements within the rules of the Language Reference for operands.
final class StatementMaker {
  private final Seed seed;
  private final Options options;
  private final String suffix;
  private final List<Item> items = new ArrayList<>();

  StatementMaker(Seed seed, Options options, String suffix) {
    this.seed = seed;
    this.options = options;
    this.suffix = suffix;
  }

  List<Item> items() {
    return items;
  }

  /// A statement whose operands' composite is within the limit; others are thrown away.
  Statement make() {
    while (true) {
      items.clear();
      Statement statement = any();
      if (allowed(statement)) {
        return statement;
      }
    }
  }

  private Statement any() {
    return switch (seed.between(0, 11)) {
      case 0 -> new Statement.AddTo(leaves(1, 3), receivers(false, true));
      case 1 -> new Statement.AddGiving(leaves(2, 3), receivers(true, true));
      case 2 -> new Statement.SubtractFrom(leaves(1, 2), receivers(false, true));
      case 3 -> new Statement.SubtractGiving(leaves(1, 2), leaf(), receivers(true, true));
      case 4 -> new Statement.MultiplyBy(leaf(), receivers(false, true));
      case 5 -> new Statement.MultiplyGiving(leaf(), leaf(), receivers(true, true));
      case 6 -> new Statement.DivideInto(divisor(), receivers(false, false));
      case 7 ->
          new Statement.DivideGiving(divisor(), leaf(), seed.oneIn(2), receivers(true, false));
      case 8 ->
          new Statement.DivideRemainder(
              divisor(), leaf(), new Receiver(item(0, 3), rounded(false)), item(0, 0));
      default -> new Statement.Compute(expression(seed.between(1, 4)), receivers(true, false));
    };
  }

  /// "Size of operands" of each statement: the composite of all operands of ADD and SUBTRACT
  /// without those of GIVING, of the receivers of MULTIPLY and DIVIDE.
  private boolean allowed(Statement statement) {
    Stream<? extends Leaf> operands =
        switch (statement) {
          case Statement.AddTo add -> Stream.concat(add.addends().stream(), references(add));
          case Statement.AddGiving add -> add.addends().stream();
          case Statement.SubtractFrom subtract ->
              Stream.concat(subtract.subtrahends().stream(), references(subtract));
          case Statement.SubtractGiving subtract ->
              Stream.concat(subtract.subtrahends().stream(), Stream.of(subtract.minuend()));
          case Statement.Compute _ -> Stream.of();
          default -> references(statement);
        };
    List<? extends Leaf> leaves = operands.toList();
    return most(leaves, Leaf::integerPlaces) + most(leaves, Leaf::decimalPlaces)
        <= options.digits();
  }

  private static Stream<Reference> references(Statement statement) {
    return statement.to().stream().map(receiver -> new Reference(receiver.item()));
  }

  private static int most(List<? extends Leaf> leaves, ToIntFunction<Leaf> places) {
    return leaves.stream().mapToInt(places).max().orElse(0);
  }

  private List<Leaf> leaves(int least, int most) {
    return IntStream.range(0, seed.between(least, most)).mapToObj(_ -> leaf()).toList();
  }

  private Leaf leaf() {
    if (seed.oneIn(5)) {
      return literal();
    }
    if (!items.isEmpty() && seed.oneIn(8)) {
      return new Reference(items.get(seed.between(0, items.size() - 1)));
    }
    return new Reference(item(-3, 3));
  }

  /// A divisor: an item of its own, or a literal that is not zero.
  private Leaf divisor() {
    Leaf literal = literal();
    return seed.oneIn(5) && literal instanceof Literal(BigDecimal value) && value.signum() != 0
        ? literal
        : new Reference(item(-3, 3));
  }

  private Leaf literal() {
    int digits = seed.between(1, seed.oneIn(4) ? 18 : 5);
    BigInteger value = seed.bigNumber(digits);
    // A value below one is written with a zero before the point, which counts as a digit.
    int scale = seed.between(0, Math.min(17, value.abs().toString().length()));
    return new Literal(new BigDecimal(value, scale));
  }

  /// @param given they take a result and are no operands, so they may be edited
  /// @param exact the result has all its places, so that each rounding mode is decided
  private List<Receiver> receivers(boolean given, boolean exact) {
    return IntStream.range(0, seed.oneIn(4) ? 2 : 1)
        .mapToObj(
            _ -> new Receiver(given && seed.oneIn(5) ? edited() : item(-3, 3), rounded(exact)))
        .toList();
  }

  private Rounded rounded(boolean exact) {
    if (!seed.oneIn(3)) {
      return Rounded.NOT;
    }
    return exact && seed.oneIn(2) ? seed.pick(Rounded.values()) : Rounded.ROUNDED;
  }

  private Item edited() {
    Item item = ItemMaker.edited(seed, (char) ('A' + items.size()) + suffix);
    items.add(item);
    return item;
  }

  private Item item(int scaleMin, int beyond) {
    String name = (char) ('A' + items.size()) + suffix;
    Item item = ItemMaker.item(seed, options, name, scaleMin, beyond);
    items.add(item);
    return item;
  }

  private Expression expression(int operations) {
    if (operations == 0) {
      return leaf();
    }
    if (seed.oneIn(8)) {
      return new Negation(expression(operations - 1));
    }
    int left = seed.between(0, operations - 1);
    return switch (seed.between(0, 9)) {
      case 0, 1 -> new Operation('/', expression(operations - 1), divisor());
      case 2, 3, 4 -> operation('*', left, operations);
      case 5, 6 -> operation('-', left, operations);
      case 7 -> power(seed.between(0, 4));
      default -> operation('+', left, operations);
    };
  }

  private Expression operation(char sign, int left, int operations) {
    return new Operation(sign, expression(left), expression(operations - 1 - left));
  }

  private Expression power(int exponent) {
    Item base = item(0, 0);
    return (base.integerPlaces() + base.decimalPlaces()) * exponent > options.digits()
        ? new Reference(base)
        : new Operation('^', new Reference(base), new Literal(BigDecimal.valueOf(exponent)));
  }
}

package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.model.UserFunction;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.data.Encoding;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import java.util.List;
import java.util.Set;

/// Calls of intrinsic functions: how many arguments they have, and of which kind (Language
/// Reference, "Intrinsic functions", "Arguments").
final class FunctionChecker {
  private static final Set<String> WORDS = Set.of("LEADING", "TRAILING");

  private final Operands operands;
  private final Refusals refusals;
  private final Problems problems;
  private final FunctionDigits digits;

  FunctionChecker(Operands operands, Refusals refusals, int digitsMax, Problems problems) {
    this.digits = new FunctionDigits(operands, digitsMax, problems);
    this.operands = operands;
    this.refusals = refusals;
    this.problems = problems;
  }

  /// What a call gives.
  Operand check(Expression.FunctionCall call) {
    UserFunction own = operands.userFunction(call.name().text());
    if (own != null) {
      return new UserFunctionChecker(operands, refusals, problems).check(call, own);
    }
    IntrinsicFunction function = IntrinsicFunction.of(call.name().text());
    String shown = "FUNCTION " + call.name();
    if (function == null) {
      notDefined(call);
    } else if (function.state() == Support.State.NO) {
      refusals.refuse(Support.FUNCTION, call.at(), shown);
    }
    int given = call.arguments().size();
    if (function != null && (given < function.argumentsMin() || given > function.argumentsMax())) {
      problems.add(
          RuleBroken.of(
              Rule.FUNCTION_ARGUMENTS,
              call.at(),
              shown + " does not take " + given + (given == 1 ? " argument" : " arguments")));
      function = null;
    }
    if (function == null) {
      call.arguments().forEach(argument -> operands.of(argument));
      return Operand.unknown(call.at());
    }
    digits.check(call, function);
    if (call.slice() != null) {
      new PositionChecker(operands, problems).slice(call.slice());
    }
    for (int i = 0; i < given; i++) {
      argument(call, function, i);
      DataItem item = operands.of(call.arguments().get(i)).item();
      if (item != null && item.isUnbounded()) {
        refusals.refuse(Support.UNBOUNDED_COPIED, call.at());
      }
    }
    return function.state() == Support.State.NO
        ? Operand.unknown(call.at())
        : result(call, function, shown);
  }

  private void notDefined(Expression.FunctionCall call) {
    RuleBroken problem =
        RuleBroken.of(
                Rule.FUNCTION_NOT_DEFINED, call.at(), "there is no function `" + call.name() + "`")
            .label("neither IBM's nor the program's own");
    List<String> similar = NearNames.of(call.name().text(), IntrinsicFunction.names());
    problems.add(
        similar.isEmpty()
            ? problem
            : problem.help("did you mean `" + String.join("` or `", similar) + "`?"));
  }

  private Operand result(Expression.FunctionCall call, IntrinsicFunction function, String shown) {
    Operand result =
        switch (function.result()) {
          case TEXT -> operand(call, Kind.ALPHANUMERIC, shown, false);
          case NATIONAL -> operand(call, Kind.NATIONAL, shown, false);
          case CHARACTERS -> operand(call, characters(call), shown, false);
          case INTEGER -> operand(call, Kind.EXPRESSION, shown, true);
          case NUMERIC -> operand(call, Kind.EXPRESSION, shown, false);
          case FLOAT -> operand(call, Kind.FLOAT, shown, false);
          case MIXED, AS_ARGUMENTS -> asArguments(call, shown);
        };
    if (call.slice() != null && result.isArithmetic() && !result.isUnknown()) {
      problems.add(
          RuleBroken.of(
              Rule.SLICE_KIND, call.at(), shown + " gives a number; no part of it can be taken"));
    }
    return result;
  }

  /// The class of argument-1.
  private Kind characters(Expression.FunctionCall call) {
    return kind(operands.of(call.arguments().getFirst()).encoding());
  }

  private static Kind kind(Encoding encoding) {
    return switch (encoding) {
      case DISPLAY -> Kind.ALPHANUMERIC;
      case DBCS -> Kind.DBCS;
      case NATIONAL -> Kind.NATIONAL;
      case UTF8 -> Kind.UTF8;
    };
  }

  private static Operand operand(
      Expression.FunctionCall call, Kind kind, String shown, boolean integer) {
    return new Operand(call.at(), kind, null, shown, integer, 0, 0, null);
  }

  private Operand asArguments(Expression.FunctionCall call, String shown) {
    boolean integer = true;
    boolean arithmetic = true;
    boolean floating = false;
    for (Expression argument : call.arguments()) {
      Operand operand = operands.of(argument);
      if (operand.isUnknown()) {
        return operand;
      }
      integer &= operand.integer();
      arithmetic &= operand.isArithmetic();
      floating |= operand.kind() == Kind.FLOAT;
    }
    Kind number = floating ? Kind.FLOAT : Kind.EXPRESSION;
    return operand(call, arithmetic ? number : characters(call), shown, integer && arithmetic);
  }

  private void argument(Expression.FunctionCall call, IntrinsicFunction function, int position) {
    Expression argument = call.arguments().get(position);
    char letter = function.argument(position);
    if (letter == 'w') {
      if (!(argument instanceof Expression.Reference word) || !WORDS.contains(word.name().text())) {
        wrong(call, position, operands.of(argument), "LEADING or TRAILING");
      }
      return;
    }
    Operand operand = operands.of(argument);
    if (operands.isWord(argument)) {
      wrong(call, position, operand, needed(call, letter));
    } else if (hasAll(argument) && !function.repeats(position)) {
      wrong(call, position, operand, "one value, not a table");
    } else if (!fits(letter, call, operand)
        && !isMeasured(call, argument)
        && !isDigits(call, argument)) {
      wrong(call, position, operand, needed(call, letter));
    }
  }

  private static boolean hasAll(Expression argument) {
    return argument instanceof Expression.Reference reference
        && reference.subscripts().stream().anyMatch(Expression.AllSubscript.class::isInstance);
  }

  private boolean fits(char letter, Expression.FunctionCall call, Operand operand) {
    return switch (letter) {
      case 'n' -> operand.isArithmetic();
      case 'i' -> operand.isInteger();
      case 'x' -> isCharacters(operand, Encoding.DISPLAY);
      case 't' -> isCharacters(operand, Encoding.DISPLAY, Encoding.NATIONAL);
      case 'u' -> isCharacters(operand, Encoding.DISPLAY, Encoding.NATIONAL, Encoding.UTF8);
      case 'c' -> isCharacters(operand, Encoding.NATIONAL, Encoding.UTF8);
      case 'd' -> isCharacters(operand, Encoding.DISPLAY, Encoding.DBCS, Encoding.UTF8);
      case 's' -> {
        Operand first = operands.of(call.arguments().getFirst());
        yield first.isArithmetic()
            ? operand.isArithmetic()
            : operand.encoding() == first.encoding()
                && isCharacters(operand, Encoding.DISPLAY, Encoding.NATIONAL);
      }
      default -> isStored(operand) && !isDbcsItem(call, operand);
    };
  }

  private static boolean isCharacters(Operand operand, Encoding... encodings) {
    boolean text = operand.isText() || operand.kind() == Kind.UTF8;
    return operand.isUnknown()
        || (text
            && operand.kind() != Kind.NUMERIC
            && List.of(encodings).contains(operand.encoding()));
  }

  /// LENGTH takes no DBCS item (Language Reference, "LENGTH").
  private static boolean isDbcsItem(Expression.FunctionCall call, Operand operand) {
    return operand.encoding() == Encoding.DBCS && call.name().text().equals("LENGTH");
  }

  /// LENGTH takes the special registers LENGTH OF and ADDRESS OF, too (Language Reference,
  /// "LENGTH").
  private static boolean isMeasured(Expression.FunctionCall call, Expression argument) {
    return call.name().text().equals("LENGTH")
        && (argument instanceof Expression.LengthOf || argument instanceof Expression.AddressOf);
  }

  /// HEX-OF and BIT-OF take a numeric literal, too; which bytes it has is said for one that is
  /// nothing but digits (A-0766).
  private static boolean isDigits(Expression.FunctionCall call, Expression argument) {
    return showsBytes(call)
        && argument instanceof Expression.Constant(var _, Literal.Number number)
        && number.scale() == 0
        && !number.signed();
  }

  private static boolean showsBytes(Expression.FunctionCall call) {
    String name = call.name().text();
    return name.equals("HEX-OF") || name.equals("BIT-OF");
  }

  /// Something that has bytes: an item, a non-numeric literal, characters that a function gives.
  private static boolean isStored(Operand operand) {
    return operand.item() != null || isCharacters(operand, Encoding.values());
  }

  private static String needed(Expression.FunctionCall call, char letter) {
    return switch (letter) {
      case 'n' -> "a number";
      case 'i' -> "a whole number";
      case 'x' -> "alphanumeric characters";
      case 't' -> "alphanumeric or national characters";
      case 'u' -> "characters";
      case 'c' -> "national or UTF-8 characters";
      case 'd' -> "alphanumeric, DBCS or UTF-8 characters";
      case 's' -> "arguments that are all numbers or all characters";
      default ->
          showsBytes(call)
              ? "an item, characters, or a literal without a sign and decimal places"
              : "an item, characters, or a literal that is no number";
    };
  }

  private void wrong(Expression.FunctionCall call, int position, Operand operand, String needed) {
    boolean word = operands.isWord(call.arguments().get(position));
    if (operand.isUnknown() && !word) {
      return;
    }
    problems.add(
        RuleBroken.of(
                Rule.FUNCTION_ARGUMENT_KIND,
                operand.at(),
                "FUNCTION " + call.name() + " needs " + needed + " here")
            .label(
                "argument " + (position + 1) + " is " + (word ? "a word" : operand.described())));
  }
}

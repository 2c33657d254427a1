package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.UserFunction;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Operator;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out what each operand is, and refuses those that are not supported at all.
final class Operands {
  private static final int LENGTH_OF_DIGITS = 9;
  private static final Set<String> ARGUMENT_WORDS = Set.of("LEADING", "TRAILING", "OMITTED");

  private final ProgramModel model;
  private final Refusals refusals;
  private final FunctionChecker functions;

  /// What was found of a function call, which is asked for again for each function around it.
  private final Map<Expression.FunctionCall, Operand> calls = new IdentityHashMap<>();

  Operands(ProgramModel model, Refusals refusals, Problems problems) {
    this.model = model;
    this.refusals = refusals;
    this.functions =
        new FunctionChecker(this, refusals, model.options().arith().digits(), problems);
  }

  Operand of(Expression expression) {
    return switch (expression) {
      case Reference reference -> reference(reference);
      case Expression.Constant(Span at, Literal literal) -> literal(at, literal);
      case Expression.FigurativeConstant(Span at, Figurative which) -> figurative(at, which);
      case Expression.All(Span at, Expression of) -> all(at, of);
      case Expression.FunctionCall call -> call(call);
      case Expression.LengthOf length -> lengthOf(length);
      case Expression.AddressOf address -> {
        refusals.refuse(Support.ADDRESS_OF, address.at());
        Operand _ = of(address.of());
        yield plain(address.at(), Kind.POINTER, "ADDRESS OF");
      }
      case Expression.EntryOf entry -> {
        refusals.refuse(Support.ENTRY_OF, entry.at());
        Operand _ = of(entry.of());
        yield plain(entry.at(), Kind.PROCEDURE_POINTER, "ENTRY");
      }
      case Expression.Unary(Span at, boolean _, Expression of) -> unary(at, of(of));
      case Expression.Binary binary -> binary(binary);
      case Expression.AllSubscript all -> Operand.unknown(all.at());
    };
  }

  private Operand call(Expression.FunctionCall call) {
    Operand known = calls.get(call);
    if (known == null) {
      known = functions.check(call);
      calls.put(call, known);
    }
    return known;
  }

  /// The user-defined function of this name; null when there is none.
  @Nullable UserFunction userFunction(String name) {
    return model.functions().get(name);
  }

  private static Operand plain(Span at, Kind kind, String shown) {
    return new Operand(at, kind, null, shown, false, 0, 0, null);
  }

  private Operand lengthOf(Expression.LengthOf length) {
    if (length.of() instanceof Reference reference && model.bindings().find(reference) == null) {
      return Operand.unknown(length.at());
    }
    refusals.refuse(Support.LENGTH_OF, length.at());
    return new Operand(
        length.at(), Kind.NUMERIC, null, "LENGTH OF", true, LENGTH_OF_DIGITS, 0, null);
  }

  private static Operand unary(Span at, Operand of) {
    return of.isArithmetic()
        ? new Operand(at, Kind.EXPRESSION, null, of.shown(), of.integer(), 0, of.scale(), null)
        : of;
  }

  private Operand binary(Expression.Binary binary) {
    Operand left = of(binary.left());
    Operand right = of(binary.right());
    boolean exact = binary.operator() != Operator.DIVIDE;
    boolean integer = exact && left.integer() && right.integer();
    Kind kind =
        left.kind() == Kind.FLOAT || right.kind() == Kind.FLOAT ? Kind.FLOAT : Kind.EXPRESSION;
    return new Operand(binary.at(), kind, null, "", integer, 0, 0, null);
  }

  private Operand figurative(Span at, Figurative which) {
    return switch (which) {
      case ZERO -> new Operand(at, Kind.ZERO, null, "ZERO", true, 1, 0, null);
      case SPACE -> plain(at, Kind.SPACE, "SPACE");
      case HIGH_VALUE -> plain(at, Kind.FIGURATIVE, "HIGH-VALUE");
      case LOW_VALUE -> plain(at, Kind.FIGURATIVE, "LOW-VALUE");
      case QUOTE -> plain(at, Kind.FIGURATIVE, "QUOTE");
      case NULL -> plain(at, Kind.NULL, "NULL");
    };
  }

  /// ALL figurative is the figurative constant itself.
  private Operand all(Span at, Expression of) {
    Operand repeated = of(of);
    if (!repeated.isLiteral()) {
      return repeated;
    }
    Kind kind = repeated.encoding() == Encoding.DISPLAY ? Kind.ALL : repeated.kind();
    return new Operand(at, kind, null, "ALL literal", false, 0, 0, repeated.text());
  }

  private Operand literal(Span at, Literal literal) {
    return switch (literal) {
      case Literal.Text(String value) -> text(at, value);
      case Literal.Hex(String digits) -> text(at, "\0".repeat(Math.max(1, digits.length() / 2)));
      case Literal.NullTerminated(String value) -> text(at, value + "\0");
      case Literal.Number number -> number(at, number);
      case Literal.Float(String written) ->
          new Operand(at, Kind.FLOAT, null, "the literal", false, 0, 0, written);
      case Literal.National(String value, boolean hex) -> {
        refusals.refuse(Support.LITERAL_NATIONAL, at);
        yield encoded(at, Kind.NATIONAL, value, hex ? value.length() / 4 : value.length());
      }
      case Literal.Dbcs(String value) -> {
        refusals.refuse(Support.LITERAL_DBCS, at);
        yield encoded(at, Kind.DBCS, value, 0);
      }
      case Literal.Utf8(String value, boolean hex) -> {
        refusals.refuse(Support.LITERAL_UTF8, at);
        yield encoded(at, Kind.UTF8, value, hex ? value.length() / 2 : value.length());
      }
    };
  }

  /// A literal of another encoding, whose text counts by its length only.
  private static Operand encoded(Span at, Kind kind, String value, int characters) {
    int length = characters == 0 ? value.codePointCount(0, value.length()) : characters;
    String text = length == value.length() ? value : " ".repeat(Math.max(1, length));
    return new Operand(at, kind, null, "the literal", false, 0, 0, text);
  }

  private static Operand text(Span at, String value) {
    return new Operand(at, Kind.ALPHANUMERIC, null, "the literal", false, 0, 0, value);
  }

  private static Operand number(Span at, Literal.Number number) {
    String text = shown(number.unscaled());
    int digits = Math.max(number.digits(), text.length() - (text.charAt(0) == '-' ? 1 : 0));
    return new Operand(
        at, Kind.NUMERIC, null, "the literal", number.scale() <= 0, digits, number.scale(), text);
  }

  /// Almost every number is a `long`, whose digits are had for much less.
  private static String shown(BigInteger value) {
    return value.bitLength() < Long.SIZE ? Long.toString(value.longValue()) : value.toString();
  }

  private Operand reference(Reference reference) {
    Bound bound = model.bindings().find(reference);
    return switch (bound) {
      case null -> unbound(reference);
      case Bound.Item(DataItem item) -> item(reference, item);
      case Bound.Index _ -> plain(reference.at(), Kind.INDEX_NAME, "`" + reference.name() + "`");
      case Bound.Condition _ -> plain(reference.at(), Kind.CONDITION, "`" + reference.name() + "`");
      case Bound.SwitchStatus _, Bound.File _ -> Operand.unknown(reference.at());
    };
  }

  /// DFHRESP and DFHVALUE belong to the CICS translator; other names without a meaning have a
  /// problem already.
  private Operand unbound(Reference reference) {
    String name = reference.name().text();
    if (name.equals("DFHRESP") || name.equals("DFHVALUE")) {
      refusals.refuse(Support.EXEC, reference.at(), name);
    }
    return Operand.unknown(reference.at());
  }

  private Operand item(Reference reference, DataItem item) {
    Span at = reference.at();
    if (reference.slice() != null) {
      // A part of an item is an elementary alphanumeric item (Language Reference, "Reference
      // modification"); of national and DBCS items it keeps the class.
      return new Operand(
          at, sliceKind(item), null, "part of `" + item.displayName() + "`", false, 0, 0, null);
    }
    NumberFormat number = item.number();
    if (number != null) {
      return new Operand(
          at, Kind.NUMERIC, item, "", number.scale() <= 0, number.digits(), number.scale(), null);
    }
    Picture picture = item.picture();
    int digits = picture == null ? 0 : picture.digits();
    int scale = picture == null ? 0 : picture.scale();
    return new Operand(at, kind(item), item, "", false, digits, scale, null);
  }

  private static Kind sliceKind(DataItem item) {
    return switch (item.encoding()) {
      case DISPLAY -> Kind.ALPHANUMERIC;
      case DBCS -> Kind.DBCS;
      case NATIONAL -> Kind.NATIONAL;
      case UTF8 -> Kind.UTF8;
    };
  }

  static Kind kind(DataItem item) {
    return switch (item.category()) {
      case GROUP -> Kind.GROUP;
      case ALPHABETIC -> Kind.ALPHABETIC;
      case ALPHANUMERIC -> Kind.ALPHANUMERIC;
      case ALPHANUMERIC_EDITED -> Kind.ALPHANUMERIC_EDITED;
      case NUMERIC -> Kind.NUMERIC;
      case NUMERIC_EDITED -> Kind.NUMERIC_EDITED;
      case INTERNAL_FLOAT, EXTERNAL_FLOAT -> Kind.FLOAT;
      case INDEX -> Kind.INDEX_ITEM;
      case POINTER -> Kind.POINTER;
      case PROCEDURE_POINTER -> Kind.PROCEDURE_POINTER;
      case DBCS, DBCS_EDITED -> Kind.DBCS;
      case NATIONAL, NATIONAL_EDITED -> Kind.NATIONAL;
      case UTF8 -> Kind.UTF8;
    };
  }

  /// A word that only some functions take, and that is no name of the program.
  boolean isWord(Expression expression) {
    return expression instanceof Reference reference
        && ARGUMENT_WORDS.contains(reference.name().text())
        && model.bindings().find(reference) == null;
  }

  /// The item of a reference that names one whole (no part of it); null otherwise.
  @Nullable DataItem whole(Expression expression) {
    return expression instanceof Reference reference
            && reference.slice() == null
            && model.bindings().find(reference) instanceof Bound.Item(DataItem item)
        ? item
        : null;
  }
}

package homeport.codegen.lower;

import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import homeport.data.Usage;
import java.util.List;
import java.util.Objects;

/// MOVE to a receiver of characters: alphanumeric, national, DBCS or UTF-8, edited or not (Language
/// Reference, "MOVE statement", "Elementary moves"). The sender's characters are converted to the
/// receiver's encoding, then cut or padded in its characters.
final class CharacterMoves {
  private final Context context;
  private final Operands operands;
  private final Constants constants;
  private final EncodedCharacters encoded;
  private final DynamicMoves dynamic;

  CharacterMoves(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.constants = new Constants(context);
    this.encoded = new EncodedCharacters(context);
    this.dynamic = new DynamicMoves(context);
  }

  static boolean takes(Category category) {
    return switch (category) {
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          true;
      case NUMERIC,
          NUMERIC_EDITED,
          INTERNAL_FLOAT,
          EXTERNAL_FLOAT,
          INDEX,
          POINTER,
          PROCEDURE_POINTER ->
          false;
    };
  }

  private static boolean edits(DataItem receiver, boolean sliced) {
    return !sliced
        && switch (receiver.category()) {
          case ALPHANUMERIC_EDITED, DBCS_EDITED, NATIONAL_EDITED -> true;
          default -> false;
        };
  }

  /// Moves characters.
  void put(Code code, FunctionValue.Text from, DataItem receiver, Place place, boolean sliced) {
    if (receiver.isDynamic() && !sliced) {
      dynamic.put(code, from, receiver, place);
      return;
    }
    FunctionValue.Text text = encoded.convert(code, from, receiver.encoding());
    boolean right = receiver.justified() && !sliced;
    if (edits(receiver, sliced)) {
      Edit edit = new Edit(Objects.requireNonNull(receiver.picture()), false);
      code.add(new Op.EditText(text.place(), place, edit));
    } else if (receiver.encoding() == Encoding.UTF8) {
      utf8(code, text, receiver, place, sliced);
    } else {
      encoded.move(code, text, place, right);
    }
  }

  private static void utf8(
      Code code, FunctionValue.Text text, DataItem receiver, Place place, boolean sliced) {
    int characters = sliced ? 0 : receiver.utf8Characters();
    code.add(
        new Op.Invoke(
            Routines.UTF8_MOVE,
            List.of(
                new Argument.Bytes(text.place()),
                new Argument.Bytes(place),
                new Argument.Int(Index.of(characters)),
                new Argument.Int(Index.of(receiver.justified() ? 1 : 0))),
            null));
  }

  /// Moves characters to a part of a UTF-8 item, whose other characters may move because of it.
  void utf8Part(Code code, FunctionValue.Text from, Expression.Reference to, DataItem receiver) {
    FunctionValue.Text text = encoded.convert(code, from, Encoding.UTF8);
    Expression.Slice slice = Objects.requireNonNull(to.slice());
    Expression length = slice.length();
    code.add(
        new Op.Invoke(
            Routines.UTF8_REPLACE,
            List.of(
                new Argument.Bytes(operands.places().within(to, receiver)),
                new Argument.Int(Index.of(receiver.utf8Characters())),
                new Argument.Int(operands.places().position(slice.from())),
                new Argument.Int(length == null ? Index.ZERO : operands.places().position(length)),
                new Argument.Bytes(text.place())),
            null));
  }

  /// The characters of a sender: its own bytes, or the digits of a number without its sign.
  FunctionValue.Text characters(
      Code code, Category from, DataItem item, Place sender, boolean sliced) {
    NumberFormat format = item.number();
    if (from != Category.NUMERIC || format == null) {
      return encoded.stored(item, sender, sliced);
    }
    operands.check(item, sender, format);
    boolean plain = format.usage() == Usage.DISPLAY && !format.signed() && format.scale() >= 0;
    if (plain) {
      return new FunctionValue.Text(sender, item.length());
    }
    if (format.usage() == Usage.DISPLAY && format.sign().separate() && format.scale() >= 0) {
      // The digits as they stand beside their sign (A-7402).
      int first = format.sign() == SignPlace.LEADING_SEPARATE ? 1 : 0;
      Index offset = Index.sum(sender.offset(), Index.of(first));
      Place unsigned = new Place(sender.area(), offset, Index.of(format.digits()));
      return new FunctionValue.Text(unsigned, format.digits());
    }
    int digits = format.digits() + Math.max(-format.scale(), 0);
    return digits(code, operands.load(sender, format), digits);
  }

  private FunctionValue.Text digits(Code code, Fixed value, int digits) {
    Place text = context.scratch(digits);
    code.add(
        new Op.Store(text, new NumberFormat(Usage.DISPLAY, digits, 0, false), value.num(), true));
    return new FunctionValue.Text(text, digits);
  }

  /// The characters of a constant or of a number that is computed.
  FunctionValue.Text characters(Code code, Expression from, Encoding encoding) {
    if (isNumber(from)) {
      Fixed value = operands.number(from);
      return digits(code, value, Math.max(1, value.integers() + value.decimals()));
    }
    byte[] bytes = textBytes(from, encoding);
    return new FunctionValue.Text(context.literals().of(bytes), bytes.length, encoding);
  }

  /// Moves a constant or a number that is computed.
  void constant(Code code, Expression from, DataItem receiver, Place place, boolean sliced) {
    Encoding encoding = receiver.encoding();
    if (isRepeated(from)) {
      repeated(code, constants.bytes(from, encoding), receiver, place, sliced);
    } else {
      put(code, characters(code, from, encoding), receiver, place, sliced);
    }
  }

  /// A dynamic-length item gets the constant once (A-0973).
  private void repeated(Code code, byte[] pattern, DataItem receiver, Place place, boolean sliced) {
    if (receiver.isDynamic() && !sliced) {
      DynamicMoves.set(code, context.literals().of(pattern), receiver, place);
    } else if (edits(receiver, sliced) || receiver.utf8Characters() > 0) {
      int times = receiver.length() / receiver.encoding().unit();
      byte[] all = repeated(pattern, times * receiver.encoding().unit());
      put(
          code,
          new FunctionValue.Text(context.literals().of(all), all.length, receiver.encoding()),
          receiver,
          place,
          sliced);
    } else if (pattern.length == 1) {
      code.add(new Op.Fill(place, pattern[0]));
    } else {
      code.add(new Op.FillPattern(place, context.literals().of(pattern)));
    }
  }

  private static byte[] repeated(byte[] pattern, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = pattern[i % pattern.length];
    }
    return bytes;
  }

  private static boolean isRepeated(Expression from) {
    return from instanceof Expression.FigurativeConstant || from instanceof Expression.All;
  }

  static boolean isNumber(Expression from) {
    return !(from instanceof Expression.Constant) && !isRepeated(from);
  }

  /// A literal as characters; a numeric literal is its digits without sign and point.
  private byte[] textBytes(Expression from, Encoding encoding) {
    if (from instanceof Expression.Constant(_, Literal.Number number)) {
      String digits = number.unscaled().abs().toString();
      String padded = "0".repeat(Math.max(0, number.digits() - digits.length())) + digits;
      return constants.converted(context.codePage().encode(padded), Encoding.DISPLAY, encoding);
    }
    return constants.bytes(from, encoding);
  }
}

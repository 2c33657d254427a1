package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import homeport.data.Usage;
import java.util.List;

/// Characters of more encodings than the code page's single bytes: conversions, moves and
/// comparisons (Language Reference, "MOVE statement", "National comparisons"; Programming Guide,
/// "Processing data in an international environment"). What is known when the program is compiled
/// is done then: constants are in the receiver's encoding already.
final class EncodedCharacters {
  /// The most digits that a `long` holds.
  private static final int LONG_DIGITS = 18;

  /// How many times as many bytes characters have at most in another encoding.
  private static final int CONVERTED_MOST = 4;

  private final Context context;

  EncodedCharacters(Context context) {
    this.context = context;
  }

  private static Argument bytes(Place place) {
    return new Argument.Bytes(place);
  }

  private static Argument integer(int value) {
    return new Argument.Int(Index.of(value));
  }

  private static Argument encoding(Encoding encoding) {
    return integer(encoding.ordinal());
  }

  /// An item's characters as they are stored; a UTF-8 item that counts characters has as many bytes
  /// as these take (Programming Guide, "Defining UTF-8 data items").
  FunctionValue.Text stored(DataItem item, Place place, boolean sliced) {
    int characters = sliced ? 0 : item.utf8Characters();
    Place sent =
        characters == 0
            ? place
            : new Place(place.area(), place.offset(), utf8Bytes(place, Num.of(characters)));
    return FunctionValue.Text.of(item, sent);
  }

  /// The bytes of the first characters of some UTF-8.
  static Index utf8Bytes(Place place, Num characters) {
    return new Index.Of(
        new Num.Called(
            FunctionRoutines.UTF8_BYTES,
            List.of(bytes(place), new Argument.Number(characters)),
            9));
  }

  /// The characters in another encoding.
  FunctionValue.Text convert(Code code, FunctionValue.Text from, Encoding to) {
    if (from.encoding() == to) {
      return from;
    }
    int most = from.isBounded() ? most(from.most(), from.encoding(), to) : from.most();
    Place target = context.room(code, from, most, CONVERTED_MOST);
    int slot = context.newIndexSlot();
    code.add(
        new Op.Invoke(
            Routines.CONVERT,
            List.of(
                new Argument.Program(),
                encoding(from.encoding()),
                bytes(from.place()),
                encoding(to),
                bytes(target)),
            slot));
    boolean doubles =
        from.encoding() == Encoding.DISPLAY
            && to == Encoding.NATIONAL
            && !context.codePage().mixed();
    Index length = doubles ? Index.scaled(from.place().length(), 2) : new Index.Slot(slot);
    return new FunctionValue.Text(new Place(target.area(), target.offset(), length), most, to);
  }

  /// The most bytes that so many become; a pair of surrogates is four bytes in UTF-16 and in UTF-8.
  private static int most(int bytes, Encoding from, Encoding to) {
    return switch (to) {
      case NATIONAL, DBCS -> 2 * bytes;
      case UTF8 -> from == Encoding.DISPLAY ? 4 * bytes : bytes * 3 / 2 + 4;
      case DISPLAY -> 2 * bytes + 2;
    };
  }

  /// MOVE within one encoding.
  void move(Code code, FunctionValue.Text from, Place to, boolean right) {
    Encoding encoding = from.encoding();
    Place sender = from.place();
    if (encoding == Encoding.DISPLAY || encoding == Encoding.DBCS) {
      code.add(new Op.Copy(sender, to, right, Context.SPACE));
    } else if (sender.length() instanceof Index.Constant(int has)
        && to.length() instanceof Index.Constant(int room)
        && (has >= room || !right)) {
      int copied = Math.min(has, room);
      int skipped = right ? has - copied : 0;
      code.add(
          new Op.Copy(part(sender, skipped, copied), part(to, 0, copied), false, Context.SPACE));
      if (copied < room) {
        code.add(new Op.FillPattern(part(to, copied, room - copied), space(encoding)));
      }
    } else {
      code.add(
          new Op.Invoke(
              Routines.MOVE_ENCODED,
              List.of(bytes(sender), bytes(to), integer(right ? 1 : 0), encoding(encoding)),
              null));
    }
  }

  private static Place part(Place of, int skip, int length) {
    return new Place(of.area(), Index.sum(of.offset(), Index.of(skip)), Index.of(length));
  }

  private Place space(Encoding encoding) {
    return context.literals().of(encoding.bytes(encoding.space()));
  }

  /// A comparison within one encoding other than the code page's.
  Test compare(FunctionValue.Text left, Test.Relation relation, FunctionValue.Text right) {
    Encoding encoding = left.encoding();
    boolean sameLength =
        left.place().length() instanceof Index.Constant(int a)
            && right.place().length() instanceof Index.Constant(int b)
            && a == b;
    if (encoding == Encoding.DBCS || sameLength) {
      return new Test.Bytes(relation, left.place(), right.place(), Context.SPACE);
    }
    return new Test.Called(
        Routines.COMPARE_ENCODED,
        List.of(
            integer(relation.ordinal()),
            bytes(left.place()),
            bytes(right.place()),
            encoding(encoding)));
  }

  /// The value of a national decimal item.
  Num number(Place place, NumberFormat format) {
    int digits = format.digits();
    if (digits <= LONG_DIGITS) {
      return digits(place, format, 0, digits);
    }
    Num high = digits(place, format, LONG_DIGITS, digits - LONG_DIGITS);
    return new Num.Add(new Num.ScaleUp(high, LONG_DIGITS), digits(place, format, 0, LONG_DIGITS));
  }

  private static Num digits(Place place, NumberFormat format, int skip, int count) {
    return new Num.Called(
        Routines.NATIONAL_NUMBER,
        List.of(
            bytes(place),
            integer(format.signed() ? format.sign().ordinal() : -1),
            integer(skip),
            integer(count)),
        count);
  }

  /// Stores a number in a national decimal item.
  void store(Code code, Place to, NumberFormat format, Num value, boolean truncate) {
    NumberFormat zoned = zoned(format);
    Place text = context.scratch(zoned.bytes());
    code.add(new Op.Store(text, zoned, value, truncate));
    code.add(new Op.Invoke(Routines.NATIONAL_WIDEN, List.of(bytes(text), bytes(to)), null));
  }

  /// The same number in the code page: a separate sign stays one.
  private static NumberFormat zoned(NumberFormat format) {
    SignPlace sign = format.signed() ? format.sign() : SignPlace.TRAILING;
    return new NumberFormat(Usage.DISPLAY, format.digits(), format.scale(), format.signed(), sign);
  }

  /// National characters as the zoned digits that their right halves are.
  Place digits(Code code, Place national, int bytes) {
    Place zoned = context.scratch(bytes / 2);
    code.add(new Op.Invoke(Routines.NATIONAL_DIGITS, List.of(bytes(national), bytes(zoned)), null));
    return zoned;
  }
}

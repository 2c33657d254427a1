package homeport.runtime.markup;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.data.Editor;
import homeport.data.ExternalFloat;
import homeport.data.HexNumber;
import homeport.data.NationalDecimal;
import homeport.data.Packed;
import homeport.data.SignPlace;
import homeport.data.Transcoding;
import homeport.data.Usage;
import homeport.data.Utf8;
import homeport.data.Wide;
import homeport.data.Zoned;
import homeport.runtime.EncodedText;
import homeport.runtime.ProgramParts;
import homeport.runtime.Utf8Moves;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Values into items, as MOVE of a literal would put them there (Language Reference, "Operation of
/// JSON PARSE"; "MOVE statement").
public final class ElementStore {
  private static final Usage[] USAGES = Usage.values();
  private static final SignPlace[] SIGNS = SignPlace.values();
  private static final homeport.data.Encoding[] ENCODINGS = homeport.data.Encoding.values();
  private static final String DOLLAR = "$$\0";

  /// Hexadecimal digits of COMP-1 and COMP-2.
  private static final int SHORT_DIGITS = 6;

  private static final int LONG_DIGITS = 14;

  private final byte[] b;
  private final String codePage;
  private final CodePage page;

  public ElementStore(byte[] b, String codePage) {
    this.b = b;
    this.codePage = codePage;
    this.page = CodePage.of(codePage);
  }

  /// How an assignment went.
  public enum Outcome {
    DONE,
    /// Digits before the point were lost.
    SIZE,
    /// Characters were lost.
    LOSS,
    /// MOVE does not allow it.
    INCOMPATIBLE
  }

  /// Characters.
  public Outcome text(Part.Content to, int at, int length, String value) {
    return switch (to) {
      case Part.Characters characters ->
          characters.picture().isEmpty()
              ? characters(characters, at, length, value)
              : edited(characters, at, length, value);
      case Part.Number _, Part.Edited _, Part.Floating _ ->
          isDigits(value)
              ? number(to, at, length, new BigDecimal(value), true)
              : Outcome.INCOMPATIBLE;
      case Part.Nullable(Part.Fill _, Part.Content of) -> text(of, at, length, value);
      case Part.External external ->
          isDigits(value) ? external(external, at, new BigDecimal(value)) : Outcome.INCOMPATIBLE;
      case Part.Flag _, Part.Group _, Part.Skipped _ -> Outcome.INCOMPATIBLE;
    };
  }

  private static boolean isDigits(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Outcome characters(Part.Characters to, int at, int length, String value) {
    homeport.data.Encoding encoding = ENCODINGS[to.encoding()];
    byte[] bytes = Transcoding.encode(page, value, encoding);
    int right = to.justified() ? 1 : 0;
    if (encoding == homeport.data.Encoding.UTF8) {
      Utf8Moves.move(bytes, 0, bytes.length, b, at, length, to.characters(), right);
      int most =
          to.characters() == 0 ? bytes.length : Utf8.bytes(bytes, 0, bytes.length, to.characters());
      int kept = Utf8.boundary(bytes, 0, bytes.length, Math.min(most, length));
      return lost(value, Utf8.count(bytes, kept, bytes.length - kept), to.justified());
    }
    EncodedText.move(bytes, 0, bytes.length, b, at, length, right, to.encoding());
    return lost(value, Math.max(0, bytes.length - length) / encoding.unit(), to.justified());
  }

  /// What becomes of so many characters at the end, or at the start of a JUSTIFIED item's.
  private static Outcome lost(String value, int count, boolean justified) {
    int size = value.length();
    int gone = Math.min(size, count);
    return lost(justified ? value.substring(0, gone) : value.substring(size - gone));
  }

  private Outcome edited(Part.Characters to, int at, int length, String value) {
    homeport.data.Encoding encoding = ENCODINGS[to.encoding()];
    String picture = to.picture();
    byte[] bytes = Transcoding.encode(page, value, encoding);
    Editor editor = ProgramParts.editor(picture, DOLLAR, false, codePage, false);
    editor.editText(b, at, bytes, 0, bytes.length);
    int size = bytes.length / encoding.unit();
    int room = length / encoding.unit();
    int taken = (int) picture.chars().filter(c -> c != 'B' && c != '0' && c != '/').count();
    return picture.indexOf('(') < 0 && size > taken
        ? lost(value.substring(taken))
        : size > room ? lost(value.substring(room)) : Outcome.DONE;
  }

  private static Outcome lost(String gone) {
    return gone.isBlank() ? Outcome.DONE : Outcome.LOSS;
  }

  /// A number.
  ///
  /// @param integer written as a whole number
  public Outcome number(Part.Content to, int at, int length, BigDecimal value, boolean integer) {
    return switch (to) {
      case Part.Number number -> fixed(number, at, length, value);
      case Part.Edited edited -> edited(edited, at, value);
      case Part.Floating(boolean isShort) -> {
        if (isShort) {
          HexNumber.of(value, SHORT_DIGITS).storeShort(b, at);
        } else {
          HexNumber.of(value, LONG_DIGITS).storeLong(b, at);
        }
        yield Outcome.DONE;
      }
      case Part.Characters characters ->
          integer
              ? text(characters, at, length, value.abs().toPlainString())
              : Outcome.INCOMPATIBLE;
      case Part.Nullable(Part.Fill _, Part.Content of) -> number(of, at, length, value, integer);
      case Part.External external -> external(external, at, value);
      case Part.Flag _, Part.Group _, Part.Skipped _ -> Outcome.INCOMPATIBLE;
    };
  }

  private Outcome external(Part.External to, int at, BigDecimal value) {
    ExternalFloat form = ExternalFloat.of(to.picture());
    if (to.national()) {
      byte[] text = new byte[form.length()];
      form.store(value, text, 0);
      widen(text, at);
    } else {
      form.store(value, b, at);
    }
    return Outcome.DONE;
  }

  private Outcome edited(Part.Edited edited, int at, BigDecimal value) {
    BigInteger unscaled = value.setScale(edited.scale(), RoundingMode.DOWN).unscaledValue();
    BigInteger most = BigInteger.TEN.pow(edited.digits());
    Wide wide = new Wide();
    wide.set(unscaled.remainder(most));
    Editor editor =
        ProgramParts.editor(
            edited.picture(),
            edited.currencies(),
            edited.comma(),
            codePage,
            edited.blankWhenZero());
    if (edited.national()) {
      byte[] text = new byte[editor.size()];
      editor.edit(text, 0, wide, edited.scale());
      widen(text, at);
    } else {
      editor.edit(b, at, wide, edited.scale());
    }
    return unscaled.abs().compareTo(most) < 0 ? Outcome.DONE : Outcome.SIZE;
  }

  /// Characters of the code page as national ones.
  private void widen(byte[] text, int at) {
    int _ =
        Transcoding.convert(
            page,
            homeport.data.Encoding.DISPLAY,
            text,
            0,
            text.length,
            homeport.data.Encoding.NATIONAL,
            b,
            at,
            2 * text.length);
  }

  private Outcome fixed(Part.Number number, int at, int length, BigDecimal value) {
    BigInteger unscaled = value.setScale(number.scale(), RoundingMode.DOWN).unscaledValue();
    if (!number.signed()) {
      unscaled = unscaled.abs();
    }
    boolean fits;
    if (number.whole()) {
      int bits = length * Byte.SIZE - (number.signed() ? 1 : 0);
      fits = unscaled.bitLength() <= bits;
    } else {
      BigInteger most = BigInteger.TEN.pow(number.digits());
      fits = unscaled.abs().compareTo(most) < 0;
      unscaled = unscaled.remainder(most);
    }
    store(number, at, length, unscaled);
    return fits ? Outcome.DONE : Outcome.SIZE;
  }

  private void store(Part.Number number, int at, int length, BigInteger unscaled) {
    switch (USAGES[number.usage()]) {
      case PACKED -> {
        Wide wide = new Wide();
        wide.set(unscaled);
        if (number.signed()) {
          Packed.store(b, at, number.digits(), wide);
        } else {
          Packed.storeUnsigned(b, at, number.digits(), wide);
        }
      }
      case DISPLAY -> {
        Wide wide = new Wide();
        wide.set(unscaled);
        if (number.signed()) {
          Zoned.store(b, at, number.digits(), wide, SIGNS[number.sign()]);
        } else {
          Zoned.storeUnsigned(b, at, number.digits(), wide);
        }
      }
      case BINARY, NATIVE_BINARY -> Binary.store(b, at, length, unscaled.longValue());
      case NATIONAL -> {
        byte[] zoned = new byte[length / 2];
        Wide wide = new Wide();
        wide.set(unscaled);
        if (number.signed()) {
          Zoned.store(zoned, 0, number.digits(), wide, SIGNS[number.sign()]);
        } else {
          Zoned.storeUnsigned(zoned, 0, number.digits(), wide);
        }
        NationalDecimal.widen(zoned, 0, zoned.length, b, at);
      }
      case FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER,
          DBCS,
          UTF8 ->
          throw new IllegalArgumentException("no receiver: " + number);
    }
  }

  /// True for characters of the code page, which has not every character.
  public static boolean isOfPage(Part.Content to) {
    return switch (to) {
      case Part.Characters characters ->
          ENCODINGS[characters.encoding()] == homeport.data.Encoding.DISPLAY;
      case Part.Nullable(Part.Fill _, Part.Content of) -> isOfPage(of);
      case Part.Edited _,
          Part.Number _,
          Part.Floating _,
          Part.External _,
          Part.Flag _,
          Part.Group _,
          Part.Skipped _ ->
          true;
    };
  }

  /// True or false.
  public Outcome truth(Part.Content to, int at, boolean value) {
    if (to instanceof Part.Nullable(Part.Fill _, Part.Content of)) {
      return truth(of, at, value);
    }
    if (to instanceof Part.Flag flag) {
      b[at] = value ? flag.yesValue() : flag.noValue();
      return Outcome.DONE;
    }
    return Outcome.INCOMPATIBLE;
  }

  /// Null.
  ///
  /// @return false when the item keeps its value
  public boolean nothing(Part.Content to, int at, int length) {
    if (!(to instanceof Part.Nullable(Part.Fill fill, Part.Content of))) {
      return false;
    }
    if (fill.number()) {
      Outcome _ = number(of, at, length, BigDecimal.ZERO, true);
    } else {
      for (int i = 0; i < length; i++) {
        b[at + i] = fill.at(i);
      }
    }
    return true;
  }
}

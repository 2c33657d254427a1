package homeport.codegen.lower;

import homeport.cobol.CompilerOptions.Trunc;
import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.Picture;
import homeport.data.Rounding;
import homeport.data.Usage;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Results into receivers: rounding, size error, truncation (Language Reference, "ROUNDED phrase",
/// "SIZE ERROR phrases"; Programming Guide, "TRUNC").
final class Results {
  private final Context context;
  private final Operands operands;
  private final EncodedCharacters encoded;

  Results(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
    this.encoded = new EncodedCharacters(context);
  }

  /// How many decimal places the receivers add to dmax; ROUNDED needs one more to look at (A-0101).
  /// A receiver whose picture ends in P needs none.
  int decimals(List<Statement.Target> targets) {
    int most = 0;
    for (Statement.Target target : targets) {
      int scale =
          context.bindings().of(target.to()) instanceof Bound.Item(DataItem item)
              ? scale(item)
              : operands.decimals(target.to());
      most = Math.max(most, scale + (target.rounded() == null ? 0 : 1));
    }
    return most;
  }

  /// The decimal places of a fixed-point or edited receiver; a floating-point one has none.
  static int scale(DataItem item) {
    NumberFormat format = item.number();
    if (FloatArithmetic.isFloat(item)) {
      return 0;
    }
    return format != null ? format.scale() : edited(item).scale();
  }

  /// Stores a result in one receiver. With a `failed` slot the value is checked first, and when it
  /// is too big the slot becomes 1 and the receiver keeps its value.
  void store(Code code, Statement.Target target, Fixed value, @Nullable Integer failed) {
    Rounding rounding = target.rounded() == null ? Rounding.TRUNCATION : target.rounded();
    if (context.bindings().of(target.to()) instanceof Bound.Item(DataItem item)) {
      Fixed result = failed == null ? value : value.uncut();
      store(code, item, operands.places().of(target.to()), result, rounding, failed);
      return;
    }
    throw new IllegalStateException("not a receiver: " + target.to().name());
  }

  /// Stores a value in an item.
  void store(
      Code code,
      DataItem item,
      Place to,
      Fixed value,
      Rounding rounding,
      @Nullable Integer failed) {
    Num result = Fixed.scaled(value.num(), value.decimals(), scale(item), rounding);
    Code storing = new Code();
    if (failed == null) {
      put(storing, item, to, result, false);
      code.addAll(storing);
      return;
    }
    Num kept = result instanceof Num.Constant ? result : context.keep(code, result);
    put(storing, item, to, kept, true);
    code.add(
        new Op.If(
            tooBig(item, kept), List.of(new Op.LetIndex(failed, Index.of(1))), storing.ops()));
  }

  private void put(Code code, DataItem item, Place to, Num value, boolean checked) {
    NumberFormat format = item.number();
    if (format == null) {
      edit(code, item, to, value);
      return;
    }
    boolean truncate = !checked && truncates(format, value);
    if (format.usage() == Usage.NATIONAL) {
      encoded.store(code, to, format, value, truncate);
    } else {
      code.add(new Op.Store(to, format, value, truncate));
    }
  }

  /// A national item gets what a DISPLAY item would get, in national characters.
  private void edit(Code code, DataItem item, Place to, Num value) {
    Edit edit = new Edit(edited(item), item.blankWhenZero());
    boolean national = item.encoding() == Encoding.NATIONAL;
    int size = item.length() / item.encoding().unit();
    Place text = national ? context.scratch(size) : to;
    code.add(new Op.StoreEdited(text, edit, value, edited(item).scale()));
    if (national) {
      FunctionValue.Text made =
          encoded.convert(code, new FunctionValue.Text(text, size), Encoding.NATIONAL);
      encoded.move(code, made, to, false);
    }
  }

  /// True when high-order digits have to be cut: a decimal field always, a binary field under
  /// TRUNC(STD), unless the value cannot have that many.
  boolean truncates(NumberFormat format, Num value) {
    if (value.digits() <= format.digits()) {
      return false;
    }
    boolean binary = format.usage() == Usage.BINARY || format.usage() == Usage.NATIVE_BINARY;
    return !binary || (format.usage() == Usage.BINARY && context.options().trunc() == Trunc.STD);
  }

  private Test tooBig(DataItem item, Num value) {
    NumberFormat format = item.number();
    if (format == null) {
      return new Test.Exceeds(value, edited(item).digits());
    }
    if (!operands.isNative(format)) {
      return new Test.Exceeds(value, format.digits());
    }
    int bits = format.bytes() * 8;
    if (!format.signed()) {
      // An unsigned receiver takes the absolute value (A-0104).
      Num most = new Num.Constant(BigInteger.TWO.pow(bits));
      return new Test.Numbers(Test.Relation.NOT_LESS, new Num.Absolute(value), most);
    }
    BigInteger most = BigInteger.TWO.pow(bits - 1);
    return new Test.Or(
        new Test.Numbers(Test.Relation.LESS, value, new Num.Constant(most.negate())),
        new Test.Numbers(Test.Relation.NOT_LESS, value, new Num.Constant(most)));
  }

  private static Picture edited(DataItem item) {
    return Objects.requireNonNull(item.picture(), item::displayName);
  }
}
